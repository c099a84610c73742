import { readLink, signLink, type LinkProblem, type LinkPurpose } from '@bbk/shared/signed-link';

import { settings } from '../../platform/settings.ts';

/** `preview` shows one document; `issue-preview` an issue with all the articles that its contents name. */
export type PreviewPurpose = Extract<LinkPurpose, 'preview' | 'issue-preview'>;

/** What a preview is of. `link` names the row by which it can be revoked; without one it is the newsroom's own. */
export type Previewed = { collection: string; id: string; link: string | null };

export type ReadPreview =
  | { ok: true; purpose: PreviewPurpose; previewed: Previewed; expires: number }
  | { ok: false; problem: LinkProblem };

const purposes: readonly PreviewPurpose[] = ['preview', 'issue-preview'];

/** A token for the address of a preview. */
export function previewToken(
  { collection, id, link }: Previewed,
  expires: number,
  purpose: PreviewPurpose = 'preview',
): string {
  const subject = [collection, id, ...(link === null ? [] : [link])].join('/');
  return signLink(settings.signingSecret, purpose, { subject, expires });
}

/** What a token lets its bearer see. */
export function readPreview(token: string, now = Date.now()): ReadPreview {
  let problem: LinkProblem = 'malformed';
  for (const purpose of purposes) {
    const read = readLink(settings.signingSecrets, purpose, token, now);
    if (read.ok) {
      const [collection = '', id = '', link = null] = read.link.subject.split('/');
      return { ok: true, purpose, previewed: { collection, id, link }, expires: read.link.expires };
    }
    // The purpose that it was not made for knows nothing of it.
    if (problem !== 'expired') ({ problem } = read);
  }
  return { ok: false, problem };
}
