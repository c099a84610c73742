import type { PayloadRequest } from 'payload';

import type { Article, Issue } from '@bbk/shared/generated/payload-types';
import { urls } from '@bbk/shared/urls';

import { settings } from '../../../platform/settings.ts';
import { collections } from '../../../platform/slugs.ts';
import type { Code } from './draw.ts';

export type IssueCode = Code & { page: number | null; title: string | null };

/** The short address of an issue, or of a page of it, and its code. */
export function codeFor(number: number, page: number | null): Code {
  const path = urls.printed('ko', number, page ?? undefined);
  const { host } = new URL(settings.siteUrl);
  return { address: `${settings.siteUrl}${path}`, caption: `${host}${path}` };
}

const headlineOf = (article: string | Article | null | undefined) =>
  article && typeof article === 'object' ? article.headline : null;

/** The code of an issue, and one for each entry of its contents that has a page. */
export function codesOf({ number, contents }: Issue): IssueCode[] {
  const entries = (contents ?? []).flatMap((part) => part.entries ?? []);
  return [
    { ...codeFor(number, null), page: null, title: null },
    ...entries.flatMap(({ pageFrom, title, article }) =>
      pageFrom
        ? [
            {
              ...codeFor(number, pageFrom),
              page: pageFrom,
              title: title ?? headlineOf(article),
            },
          ]
        : [],
    ),
  ];
}

/** An issue as the newsroom has it, drafts too: its codes are printed before it is public. */
export async function issueForCodes(req: PayloadRequest, id: string): Promise<Issue | null> {
  const found = await req.payload.findByID({
    collection: collections.issues,
    id,
    depth: 1,
    draft: true,
    disableErrors: true,
    locale: 'ko',
    joins: false,
    overrideAccess: false,
    req,
  });
  return (found as Issue | null) ?? null;
}
