import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * What signed links are for: a token for one is worth nothing for another. A new use adds its name here.
 * `preview`: a draft, to be looked at. `issue-preview`: a whole issue. `issue-desk`: the flat plan, for the printer.
 * `press`: an announcement under embargo, for a journalist. `approval`: its exact text, for a partner to sign off.
 */
export type LinkPurpose = 'preview' | 'issue-preview' | 'issue-desk' | 'press' | 'approval';

/** What the link is to: an id, or whatever else its maker finds it again by. `expires` is in milliseconds. */
export interface SignedLink {
  readonly subject: string;
  readonly expires: number;
}

export type ReadLink =
  | { readonly ok: true; readonly link: SignedLink }
  | { readonly ok: false; readonly problem: 'malformed' | 'mismatch' }
  /** It was genuine: its holder may be told what has become of what it led to. */
  | { readonly ok: false; readonly problem: 'expired'; readonly link: SignedLink };

/** Why a token opens nothing. */
export type LinkProblem = Exclude<ReadLink, { ok: true }>['problem'];

/** Longer than this is no token of ours: nothing is computed over it. */
const longest = 2_000;
const shape = /^([\w-]+)\.(\d{1,12})\.([\w-]{43})$/;

/** What a token is made of, where it is written like one. */
const partsOf = (token: string) => (token.length > longest ? null : shape.exec(token));

/** Whether a token is written like one: what is not is unknown to everybody, and need not be asked about. */
export const isWrittenAsLink = (token: string): boolean => partsOf(token) !== null;

/** As text, and compared as text: of the last letter some bits mean nothing, and a link is to have one spelling. */
const digest = (secret: string, purpose: LinkPurpose, body: string) =>
  createHmac('sha256', secret).update(`link.${purpose}.${body}`).digest('base64url');

/** A token for an address, of letters, digits, `-`, `_` and `.`: whoever has it may do what `purpose` allows, until then. */
export function signLink(
  secret: string,
  purpose: LinkPurpose,
  { subject, expires }: SignedLink,
): string {
  const seconds = Math.floor(expires / 1000);
  const body = `${Buffer.from(subject).toString('base64url')}.${seconds}`;
  return `${body}.${digest(secret, purpose, body)}`;
}

/**
 * Reads what `signLink` made, with any of `secrets`, so that one can follow another. Only a token that is genuine is
 * ever called expired: to whoever made one up it says nothing.
 */
export function readLink(
  secrets: readonly string[],
  purpose: LinkPurpose,
  token: string,
  now = Date.now(),
): ReadLink {
  const [, subject, seconds, signature] = partsOf(token) ?? [];
  if (!subject || !seconds || !signature) return { ok: false, problem: 'malformed' };
  const received = Buffer.from(signature);
  const fits = (secret: string) =>
    timingSafeEqual(Buffer.from(digest(secret, purpose, `${subject}.${seconds}`)), received);
  if (!secrets.some(fits)) return { ok: false, problem: 'mismatch' };
  const expires = Number(seconds) * 1000;
  const link = { subject: Buffer.from(subject, 'base64url').toString(), expires };
  return expires <= now ? { ok: false, problem: 'expired', link } : { ok: true, link };
}
