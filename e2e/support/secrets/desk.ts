import { asAdmin } from '../cms.ts';
import { cmsUrl } from '../environment.ts';

export type Made = { id: string; slug: string; filename: string };
type Query = Record<string, string>;

/** What an admin does over the API; everything that was made is remembered, so that it can be taken away. */
export class Desk {
  readonly made: { collection: string; id: string }[] = [];
  private readonly token: string;

  constructor(token: string) {
    this.token = token;
  }

  async make(collection: string, data: object, query: Query = { locale: 'ko' }): Promise<Made> {
    const { doc } = await asAdmin<{ doc: Made }>(this.token, 'POST', collection, {
      query,
      body: data,
    });
    this.made.push({ collection, id: doc.id });
    return doc;
  }

  async upload(collection: string, file: File, data: object): Promise<Made> {
    const form = new FormData();
    form.set('file', file);
    form.set('_payload', JSON.stringify(data));
    const headers = { authorization: `JWT ${this.token}` };
    const address = `${cmsUrl}/api/${collection}?locale=ko`;
    const answer = await fetch(address, { method: 'POST', headers, body: form });
    if (!answer.ok) throw new Error(`${collection}: ${answer.status} ${await answer.text()}`);
    const { doc } = (await answer.json()) as { doc: Made };
    this.made.push({ collection, id: doc.id });
    return doc;
  }

  change = (collection: string, id: string, data: object, query: Query = { locale: 'ko' }) =>
    asAdmin(this.token, 'PATCH', `${collection}/${id}`, { query, body: data });

  get = <T>(path: string, query: Query = {}) => asAdmin<T>(this.token, 'GET', path, { query });

  send = <T>(path: string, data: object) => asAdmin<T>(this.token, 'POST', path, { body: data });

  /** The newest first: what names something goes before it. */
  async clear(): Promise<void> {
    const deletedAt = new Date().toISOString();
    for (const { collection, id } of this.made.reverse()) {
      await this.change(collection, id, { deletedAt }).catch(() => undefined);
    }
  }
}
