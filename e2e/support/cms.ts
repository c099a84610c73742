import { admin, cmsUrl } from './environment.ts';

interface Found<T> {
  docs: T[];
  totalDocs: number;
}

/** What every public document answers with, as far as these tests look. */
export interface PublicDocument {
  id: string;
  slug: string;
  headline?: string;
  signal?: string;
}

type Query = Record<string, string>;

const address = (path: string, query: Query = {}) =>
  `${cmsUrl}/api/${path}?${new URLSearchParams(query).toString()}`;

/** A request as a stranger: what the whole world gets. */
export const asStranger = (path: string, query: Query = {}, init: RequestInit = {}) =>
  fetch(address(path, query), init);

/** The documents of a collection that a stranger finds. */
export async function find(collection: string, query: Query = {}): Promise<PublicDocument[]> {
  const response = await asStranger(collection, { limit: '20', depth: '0', ...query });
  if (!response.ok) throw new Error(`${collection}: ${response.status} ${await response.text()}`);
  const found = (await response.json()) as Found<PublicDocument>;
  return found.docs;
}

/** A token of the admin's, for requests that prepare a test. */
export async function adminToken(): Promise<string> {
  const response = await fetch(address('users/login'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(admin),
  });
  const setCookie = response.headers.getSetCookie().join(';');
  const token = /payload-token=([^;]+)/.exec(setCookie)?.[1];
  if (!token) throw new Error(`login: ${response.status} ${await response.text()}`);
  return token;
}

/** A request as the admin, with JSON in and out. */
export async function asAdmin<T>(
  token: string,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  { query = {}, body }: { query?: Query; body?: unknown } = {},
): Promise<T> {
  const response = await fetch(address(path, query), {
    method,
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return JSON.parse(text) as T;
}
