import { safeHref } from '../body/links.ts';
import type { LinkView } from './types.ts';

/** Links to elsewhere, as far as a reader may be sent there. */
export const outerLinks = (
  links: readonly { label: string; url: string }[] | null | undefined,
): LinkView[] =>
  (links ?? []).flatMap(({ label, url }) => {
    const target = safeHref(url);
    return target ? [{ label, href: target.href }] : [];
  });
