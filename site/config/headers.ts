import { playerOrigins } from '../src/content/body/players.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // An issue lends its colour through a `style` attribute.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  `frame-src ${playerOrigins.join(' ')}`,
  "frame-ancestors 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
];

const header = (key: string, value: string) => ({ key, value });

/** Of every answer: it is what it says it is, and nobody else's page may show it. */
export const fileHeaders = [
  header('X-Content-Type-Options', 'nosniff'),
  header('Cross-Origin-Resource-Policy', 'same-origin'),
];

/** Of what a browser can show as a page. A style sheet, a face or a picture does nothing with them but wait for them. */
export const pageHeaders = [
  header('Content-Security-Policy', policy.join('; ')),
  header('X-Frame-Options', 'DENY'),
  header('Referrer-Policy', 'strict-origin-when-cross-origin'),
  header('Cross-Origin-Opener-Policy', 'same-origin'),
  header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()'),
];

/** Pictures and feeds are made to be shown elsewhere: by a search engine, a messenger, a reader of feeds. */
export const sharedElsewhere = header('Cross-Origin-Resource-Policy', 'cross-origin');

/**
 * A cache in front may hold a page for a second and must ask again then: Next's own value would let it
 * serve an old page for a year. Where the site does not answer, an old page is better than none for ten minutes. `_error` replaces it, since a header set here lands on a 503 too.
 */
export const pageCaching = header(
  'Cache-Control',
  'public, max-age=0, s-maxage=1, stale-if-error=600',
);

/** What a browser may fetch before it is asked for. By a header: the policy lets no inline rules in. */
export const speculation = header('Speculation-Rules', '"/speculation-rules.json"');

/** Browsers take rules of this type only. */
export const speculationRules = header('Content-Type', 'application/speculationrules+json');

/** For a file whose name holds a hash of it. */
export const immutable = header('Cache-Control', 'public, max-age=31536000, immutable');
