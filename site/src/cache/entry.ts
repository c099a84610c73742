import type { DependencyKey } from '@bbk/shared/keys';
import { z } from 'zod';

/** What a page's props carry beside its view, for the store. */
export interface Provenance {
  readonly deps: readonly DependencyKey[];
  /** When the CMS was asked, in milliseconds: of two versions of a page the later asked is the newer one. */
  readonly madeAt: number;
}

const key = z.custom<DependencyKey>((value) => typeof value === 'string');

const provenance = z.object({ deps: z.array(key).readonly(), madeAt: z.number() });

const header = provenance.extend({
  path: z.string(),
  /** The build that made it: another's is shown until this one has made it again. */
  build: z.string().default(''),
  savedAt: z.number(),
  revalidate: z.number(),
  /** Of the HTML, in UTF-16 units: a file that a power cut left short is known by it. */
  length: z.number(),
  redirect: z.object({ to: z.string(), status: z.number() }).nullable(),
});
export type EntryHeader = z.infer<typeof header>;

/** A line of what is known about the page, then the page. */
export const formatEntry = (known: EntryHeader, html: string): string =>
  `${JSON.stringify(known)}\n${html}`;

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function parseHeader(line: string): EntryHeader | null {
  return header.safeParse(jsonOrNull(line)).data ?? null;
}

/** The opposite of `formatEntry`; null for a file that is not whole. */
export function parseEntry(file: string): { known: EntryHeader; html: string } | null {
  const end = file.indexOf('\n');
  if (end === -1) return null;
  const known = parseHeader(file.slice(0, end));
  const html = file.slice(end + 1);
  return known?.length === html.length ? { known, html } : null;
}

const rendered = z.object({ pageProps: provenance });
const redirected = z.object({
  pageProps: z.object({ __N_REDIRECT: z.string(), __N_REDIRECT_STATUS: z.number() }),
});

/** Reads back what the page's props said; null for what Next only puts back after a failure. */
export function provenanceOf(pageData: unknown): Provenance | null {
  const parsed = rendered.safeParse(pageData);
  return parsed.success ? parsed.data.pageProps : null;
}

export function redirectOf(props: unknown): { to: string; status: number } | null {
  const parsed = redirected.safeParse(props);
  if (!parsed.success) return null;
  const { __N_REDIRECT: to, __N_REDIRECT_STATUS: status } = parsed.data.pageProps;
  return { to, status };
}
