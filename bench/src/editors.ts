import { longBody } from './long-article.ts';

/** An admin that is typed into: where it is, who is logged in, and its long article. */
export interface Editor {
  readonly url: string;
  readonly token: string;
  readonly article: string;
}

const count = 40;
const setting = (name: string) => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};
const credentials = { email: setting('ADMIN_EMAIL'), password: setting('ADMIN_PASSWORD') };

type Asked = { method?: string; token?: string; body?: object | FormData };

/** Asks one of the two CMS. @throws with its answer where it refuses */
async function ask<T>(url: string, path: string, { method, token, body }: Asked = {}): Promise<T> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${url}/api${path}`, {
    method: method ?? (body ? 'POST' : 'GET'),
    headers: {
      ...(token && { authorization: `JWT ${token}` }),
      ...(body && !isForm && { 'content-type': 'application/json' }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}

interface Picture {
  readonly id: string | number;
  readonly url: string;
}
type Made = { doc: { id: string | number } };

/** Pictures of the first edition. */
async function picturesOf(url: string, token: string): Promise<readonly Picture[]> {
  const query = `limit=${count}&depth=0&where[mimeType][contains]=image`;
  const { docs } = await ask<{ docs: readonly Picture[] }>(url, `/media?${query}`, { token });
  if (docs.length < count) throw new Error(`there are ${docs.length} pictures, and not ${count}`);
  return docs;
}

/** The newsroom's own, with pictures as its editors place them: blocks with a caption and a width. */
export async function newsroom(): Promise<Editor> {
  const url = setting('CMS_URL');
  const { token } = await ask<{ token: string }>(url, '/users/login', { body: credentials });
  const sections = await ask<{ docs: readonly { id: string }[] }>(url, '/sections?limit=1', {});
  const pictures = await picturesOf(url, token);
  const blocks = pictures.map(({ id }, at) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: {
      id: at.toString(16).padStart(24, '0'),
      blockType: 'image',
      image: id,
      width: 'column',
    },
  }));
  const body = {
    language: 'ko',
    kind: 'feature',
    headline: '긴 기사',
    section: sections.docs[0]?.id,
    body: longBody(blocks),
  };
  const { doc } = await ask<Made>(url, '/articles?draft=true', { token, body });
  return { url, token, article: String(doc.id) };
}

/** Payload's plain one, with the same pictures as its own editor places them. */
export async function plain(from: Editor): Promise<Editor> {
  const url = setting('PLAIN_URL');
  const { token } = await ask<{ token: string }>(url, '/users/first-register', {
    body: credentials,
  });
  const uploads: object[] = [];
  for (const picture of await picturesOf(from.url, from.token)) {
    const headers = { authorization: `JWT ${from.token}` };
    const bytes = await (await fetch(new URL(picture.url, from.url), { headers })).blob();
    const form = new FormData();
    form.set('file', bytes, `${picture.id}.webp`);
    const { doc } = await ask<Made>(url, '/media', { token, body: form });
    const id = uploads.length.toString(16).padStart(24, '0');
    uploads.push({
      type: 'upload',
      version: 3,
      format: '',
      id,
      relationTo: 'media',
      value: doc.id,
      fields: {},
    });
  }
  const body = { headline: '긴 기사', body: longBody(uploads as Record<string, unknown>[]) };
  const { doc } = await ask<Made>(url, '/articles?draft=true', { token, body });
  return { url, token, article: String(doc.id) };
}
