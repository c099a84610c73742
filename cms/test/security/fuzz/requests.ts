import fc from 'fast-check';
import type { Endpoint, SanitizedConfig } from 'payload';

/** A request as it is generated: who asks, for what, with what. */
export interface Generated {
  readonly who: 'stranger' | 'contributor' | 'admin';
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly type: string;
  readonly body: string;
}

interface Route {
  readonly method: string;
  readonly path: string;
}

const routesAt = (base: string, endpoints: false | Endpoint[]): Route[] =>
  (endpoints || []).map(({ method, path }) => ({
    method: method.toUpperCase(),
    path: path === '/' ? base : base + path,
  }));

/** Every endpoint that there is, Payload's own too. */
export const routesOf = ({ collections, endpoints, globals }: SanitizedConfig): Route[] => [
  ...routesAt('/api', endpoints),
  ...collections.flatMap((each) => routesAt(`/api/${each.slug}`, each.endpoints)),
  ...globals.flatMap((each) => routesAt(`/api/globals/${each.slug}`, each.endpoints)),
];

const strange = [
  ...['%00', '%E0%A4%A', '..%2f..%2fetc', '__proto__', 'constructor', 'null', 'undefined', 'NaN'],
  ...['0', '-1', '1e309', '9'.repeat(400), 'a'.repeat(400), '%F0%9F%8E%A4', '%ED%95%9C%EA%B8%80'],
  ...["'; drop table users; --", '{"$gt":""}', '[object Object]', 'me', 'versions', 'count'],
];

/** A part of a path: something that is there, something that looks like it, or anything. */
const segment = (ids: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: fc.constantFrom(...strange) },
    { weight: 1, arbitrary: fc.uuid() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(escaped) },
  );

/** As a client sends it that knows what an address may hold. */
function escaped(text: string): string {
  return encodeURIComponent(text);
}

const fields = [
  ...['id', 'slug', 'headline', '_status', 'deletedAt', 'createdBy', 'createdBy.email', 'number'],
  ...[
    'bylines.person',
    'bylines.person.email',
    'embargoUntil',
    'print.issue.title',
    'version.slug',
  ],
  ...['updatedAt', 'hero.image.alt', 'or', 'and', '__proto__', 'a.b.c.d.e', 'password', 'salt'],
];
const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'contains', 'greater_than'],
  ...['less_than', 'near', 'within', 'intersects', '$where', 'constructor'],
];
const value = fc.oneof(
  fc.constantFrom('true', 'false', 'null', '', '0', '-1', '1e309', 'a', '.*', '%', '2026-13-45'),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

const condition = fc
  .tuple(fc.constantFrom('where', 'where[and][0]', 'where[or][1]', 'where[or][0][and][0]'))
  .chain(([at]) =>
    fc
      .tuple(fc.constantFrom(...fields), fc.constantFrom(...operators), value)
      .map(([field, operator, what]) => [`${at}[${field}][${operator}]`, what] as [string, string]),
  );
const plain = fc.tuple(
  fc.constantFrom(
    ...['depth', 'limit', 'page', 'sort', 'draft', 'trash', 'locale', 'fallback-locale', 'where'],
    ...['pagination', 'select', 'select[headline]', 'populate[articles][body]', 'joins', 'token'],
    ...['joins[articles][limit]', 'data', 'duplicateFromID', 'autosave', 'after', 'unpublish'],
  ),
  value,
);
const useful = fc.constantFrom<[string, string]>(
  ['draft', 'true'],
  ['trash', 'true'],
  ['depth', '3'],
  ['limit', '100'],
  ['locale', 'all'],
);
const query = fc
  .array(fc.oneof(condition, plain, useful), { maxLength: 5 })
  .map((pairs) => new URLSearchParams(pairs).toString());

const elsewhere = '{"filename":"a.jpg","url":"http://127.0.0.1:9/a.jpg"}';
const reference =
  '{"filename":"a.pdf","mimeType":"application/pdf","size":5,"clientUploadContext":{}}';
const bodies = fc.oneof(
  fc.json({ maxDepth: 3 }),
  fc.constantFrom('', 'null', '[]', '{', '{"__proto__":{"role":"admin"}}', '--x\r\n\r\n--x--'),
  fc.constant(elsewhere),
  fc
    .record({ _status: fc.constant('published'), headline: value, email: value })
    .map((body) => JSON.stringify(body)),
);
/** What a document, or a file, may be said to be. */
const said = fc.oneof(
  fc.json({ maxDepth: 2 }),
  fc.constantFrom('', 'null', '[]', '{}', 'a.jpg', elsewhere, reference),
);
const part = (name: string, text: string | null) =>
  text === null ? '' : `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
const forms = fc
  .record({ _payload: fc.option(said), file: fc.option(said) })
  .map(({ _payload, file }) => `${part('file', file)}${part('_payload', _payload)}--x--\r\n`);
const types = fc.constantFrom(
  ...['application/json', 'application/json', 'multipart/form-data; boundary=x', 'text/plain'],
  ...['multipart/form-data', 'application/x-www-form-urlencoded'],
);
const sent = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: types, body: bodies }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('multipart/form-data; boundary=x'), body: forms }),
  },
);

/** Strangers and contributors do whatever they like; the admin only looks, since much would come true. */
const who = fc.constantFrom('stranger', 'stranger', 'stranger', 'contributor', 'admin');
const verb = (own: string) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(own) },
    { weight: 1, arbitrary: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT') },
  );

/** Requests to all of these routes, with these ids in them. */
export const requests = (
  routes: readonly Route[],
  ids: readonly string[],
): fc.Arbitrary<Generated> =>
  fc.constantFrom(...routes).chain((route) => {
    const parts = route.path.split('/').map((part) => {
      return part.startsWith(':') ? segment(ids) : fc.constant(part);
    });
    return fc
      .record({
        who,
        method: verb(route.method),
        parts: fc.tuple(...parts),
        query,
        sent,
      })
      .map(({ parts: path, sent: what, ...rest }) => ({
        ...rest,
        ...what,
        path: path.join('/'),
        method: rest.who === 'admin' ? 'GET' : rest.method,
      }));
  });
