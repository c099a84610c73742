import type { Config } from '@bbk/shared/generated/payload-types';
import { isWrittenAsLink } from '@bbk/shared/signed-link';
import { PayloadSDK } from '@payloadcms/sdk';

import { settings } from '../../platform/settings.server.ts';
import { askingFetch } from '../client.server.ts';
import type { PreviewStatus } from './types.ts';

/** What a token is for, as the CMS says. */
export interface Subject {
  readonly collection: string;
  readonly id: string;
  readonly expires: number;
  /** Of an issue: the articles that it opens, and which of them are English editions of which. */
  readonly articles: readonly { readonly id: string; readonly translationOf: string | null }[];
}
export type Described =
  | { readonly ok: true; readonly subject: Subject }
  | { readonly ok: false; readonly status: PreviewStatus };

const address = (token: string) =>
  `${settings().cmsInternalUrl}/api/preview/${encodeURIComponent(token)}`;

/** A client that reads, with this token, what it is for; in all else it is a stranger. */
export const previewClient = (token: string): PayloadSDK<Config> =>
  new PayloadSDK<Config>({ baseURL: address(token), fetch: askingFetch(settings().cmsTimeout) });

const closed = [403, 404, 410] as const;

/** What a token is for, or why it opens nothing. */
export async function describePreview(token: string): Promise<Described> {
  if (!isWrittenAsLink(token)) return { ok: false, status: 403 };
  try {
    const signal = AbortSignal.timeout(settings().cmsTimeout);
    const answer = await fetch(address(token), { signal });
    const status = closed.find((each) => each === answer.status);
    if (status) return { ok: false, status };
    if (!answer.ok) return { ok: false, status: 503 };
    return { ok: true, subject: (await answer.json()) as Subject };
  } catch {
    return { ok: false, status: 503 };
  }
}
