/** A view that somebody has kept for themselves. */
export interface Kept {
  readonly name: string;
  readonly query: string;
}

/** So many that they can still be looked over. */
export const mostKept = 20;

type Ask = (path: string, init?: RequestInit) => Promise<Response>;
type Views = readonly Kept[];

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'query' in value &&
  typeof value.name === 'string' &&
  typeof value.query === 'string';

/** Kept with the account, in Payload's own preferences: nobody else's are read or written. */
const address = (collection: string) => `/api/payload-preferences/list-views-${collection}`;

/** What is kept now. @throws where the server does not say */
export async function readKept(collection: string, ask: Ask): Promise<Views> {
  const response = await ask(address(collection), { cache: 'no-store' });
  if (!response.ok) throw new Error(String(response.status));
  const { value } = (await response.json()) as { value?: unknown };
  return Array.isArray(value) ? value.filter(isKept) : [];
}

/** The views with one more, or with another of its name. */
export const withView =
  (view: Kept) =>
  (views: Views): Views => [...views.filter(({ name }) => name !== view.name), view];

export const withoutView =
  (forgotten: string) =>
  (views: Views): Views =>
    views.filter(({ name }) => name !== forgotten);

/**
 * Changes what is kept: as it is now, whatever this page was once shown. Another tab may have kept a view since.
 * @throws where it was not kept
 */
export async function changeKept(
  collection: string,
  change: (views: Views) => Views,
  ask: Ask,
): Promise<Views> {
  const views = change(await readKept(collection, ask));
  const response = await ask(address(collection), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value: views }),
  });
  if (!response.ok) throw new Error(String(response.status));
  return views;
}
