import fc from 'fast-check';

/** A request as it is generated: its path as it goes over the wire. */
export interface Generated {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const strange = [
  ...['%00', '%E0%A4%A', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '..;', '__proto__', 'constructor'],
  ...['null', 'NaN', '0', '-1', '1e309', '9'.repeat(400), 'a'.repeat(2_000), '%F0%9F%8E%A4'],
  ...['%ED%95%9C%EA%B8%80', '%E1%84%92%E1%85%A1%E1%86%AB', "';--", '%22%3E%3Cscript%3E', '_next'],
  ...['index', 'index.json', '[slug]', ':slug', '%5Bslug%5D', 'ko', 'en', '_error', '404', '500'],
];

const anything = fc.string({ unit: 'binary', maxLength: 40 }).map(encodeURIComponent);
const segment = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...strange) },
  { weight: 1, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: anything },
);

/** An address that there is, or that looks like one: with one of its parts replaced, doubled, left out or added. */
function pathFrom(known: readonly string[]) {
  const parts = fc.constantFrom(...known).map((path) => path.split('?', 1)[0]?.split('/') ?? []);
  const changed = fc
    .tuple(parts, fc.nat(6), segment, fc.constantFrom('replace', 'add', 'double', 'drop'))
    .map(([path, place, put, how]) => {
      const at = 1 + (place % Math.max(1, path.length - 1));
      const old = path[at] ?? '';
      const next = { replace: [put], add: [put, old], double: [old, old], drop: [] }[how];
      return path.toSpliced(at, 1, ...next).join('/') || '/';
    });
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 4, arbitrary: changed },
    { weight: 1, arbitrary: fc.array(segment, { maxLength: 5 }).map((all) => `/${all.join('/')}`) },
  );
}

const names = [
  ...['q', 'page', 'sort', 'section', 'from', 'to', 'preview', 'token', 'locale', 'slug', 'path'],
  ...[
    'utm_source',
    'fbclid',
    '_rsc',
    '__nextLocale',
    '__nextDataReq',
    'nxtPslug',
    'amp',
    '__proto__',
  ],
];
const value = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '-1',
    '1e309',
    '음악',
    '까마귀',
    '"',
    '*',
    'a OR b',
    '%',
    '('.repeat(60),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const query = fc
  .array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 3 })
  .map((all) => all.map(([name, of]) => `${name}=${encodeURIComponent(of)}`).join('&'));

/** What clients, proxies and Next itself say of a request, said by a stranger. */
const headers = fc
  .array(
    fc.constantFrom<[string, string]>(
      ['accept', 'application/json'],
      ['accept', 'image/avif,*/*;q=0.1'],
      ['accept-encoding', 'br, gzip, zstd, identity;q=0'],
      ['accept-language', 'en-US,en;q=0.5, *;q='],
      ['cookie', '__prerender_bypass=1; __next_preview_data=eyJ9; theme=dark'],
      ['if-modified-since', 'never'],
      ['if-none-match', '*'],
      ['next-resume', '1'],
      ['purpose', 'prefetch'],
      ['range', 'bytes=5-2,-1'],
      ['x-forwarded-for', '127.0.0.1, ::1, "'],
      ['x-forwarded-host', 'elsewhere.example'],
      ['x-forwarded-proto', 'gopher'],
      ['x-invoke-path', '/_error'],
      ['x-matched-path', '/[locale]'],
      ['x-middleware-subrequest', 'middleware:middleware:middleware:middleware:middleware'],
      ['x-nextjs-data', '1'],
      ['x-prerender-revalidate', 'guessed'],
    ),
    { maxLength: 4 },
  )
  .map((all) => Object.fromEntries(all));

const method = fc.oneof(
  { weight: 8, arbitrary: fc.constant('GET') },
  { weight: 2, arbitrary: fc.constantFrom('HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS') },
);
const body = fc.constantFrom('', '{}', '{"__proto__":{"a":1}}', '[', 'a=1&b=2', '"'.repeat(9_000));

/** Requests around addresses that there are. */
export const siteRequests = (known: readonly string[]): fc.Arbitrary<Generated> =>
  fc.tuple(method, pathFrom(known), query, headers, body).map(([how, path, asked, said, sent]) => ({
    method: how,
    path: asked === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${asked}`,
    headers: said,
    body: ['GET', 'HEAD'].includes(how) ? '' : sent,
  }));
