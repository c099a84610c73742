import { globalKey, listKey, namesKey } from '@bbk/shared/keys';
import { policyPages, urls } from '@bbk/shared/urls';

import { findCards } from '../content/articles/get.ts';
import { cms } from '../content/client.server.ts';
import type { Context } from '../content/context.ts';
import { findSections } from '../content/home/get.ts';
import { issueCard } from '../content/issues/card.ts';
import { findIssueCards } from '../content/issues/get.ts';
import { inLocale } from '../content/localized.ts';
import { sectionLink } from '../content/names/view.ts';
import { siteName } from '../content/shell/view.ts';
import { t } from '../i18n/messages.ts';
import { settings } from '../platform/settings.server.ts';

interface Line {
  readonly label: string;
  readonly href: string;
  readonly note?: string | null;
}

const newestCount = 20;
const issueCount = 12;

/** Brackets and line ends would end a link's text. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll(/[[\]]/g, '');

function list(title: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const { siteUrl } = settings();
  const items = lines.map(({ label, href, note }) => {
    const link = `- [${plain(label)}](${siteUrl}${href})`;
    return note ? `${link}: ${plain(note)}` : link;
  });
  return [`## ${title}`, '', ...items, ''];
}

/** What the magazine is and where its parts are, for language models: llmstxt.org. */
export async function llms(cx: Context): Promise<string> {
  const { locale } = cx;
  cx.useKeys(globalKey('site'), namesKey('sections', locale));
  cx.useKeys(listKey('articles', locale), listKey('issues', locale));
  const [site, sections, newest, issues] = await Promise.all([
    cms().findGlobal({ slug: 'site', locale: 'all', depth: 0 }),
    findSections(locale),
    findCards(locale, {}, newestCount),
    findIssueCards({}, issueCount),
  ]);
  const m = t(locale);
  const { hangul, latin } = siteName(site);
  const about = inLocale(site.description, locale);
  return [
    `# ${locale === 'ko' ? `${hangul} (${latin})` : latin}`,
    '',
    ...(about ? [`> ${plain(about)}`, ''] : []),
    ...list(
      m.sectionsLabel,
      sections.flatMap(({ section }) => sectionLink(cx, section) ?? []),
    ),
    ...list(
      m.list.latest,
      newest.docs.flatMap((value) => {
        const doc = cx.use('articles', value);
        if (!doc?.slug) return [];
        const href = urls.document(locale, 'articles', doc.slug);
        return [{ label: doc.headline, href, note: doc.dek ?? null }];
      }),
    ),
    ...list(
      m.issue.shelf,
      issues.flatMap((doc) => {
        const card = issueCard(cx, doc);
        return card
          ? [{ label: m.issue.name(card.number), href: card.href, note: card.title }]
          : [];
      }),
    ),
    ...list(
      m.policy.label,
      policyPages.map((page) => ({
        label: m.policy.titles[page],
        href: urls.policy(locale, page),
      })),
    ),
    ...list('RSS, JSON Feed, sitemap', [
      { label: 'RSS', href: urls.feed(locale, 'xml') },
      { label: 'JSON Feed', href: urls.feed(locale, 'json') },
      { label: 'Sitemap', href: urls.sitemapIndex() },
    ]),
  ].join('\n');
}
