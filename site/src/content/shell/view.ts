import type { Navigation, Site } from '@bbk/shared/generated/payload-types';
import { globalKey, listKey, namesKey } from '@bbk/shared/keys';
import type { Locale } from '@bbk/shared/locales';
import { policyPages, urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import { safeHref } from '../body/links.ts';
import type { Context } from '../context.ts';
import { inLocale, text } from '../localized.ts';
import type { LinkView } from '../names/types.ts';
import { nameView, sectionLink } from '../names/view.ts';
import type { Page } from '../page.types.ts';
import type { ShellDocuments } from './get.ts';
import { imprintLines, type ImprintKey, type ShellView } from './types.ts';

type MenuEntry = NonNullable<Navigation['main']>[number];

const pages = {
  issues: urls.issues,
  partnerships: urls.partnerships,
  about: urls.about,
  latest: urls.latest,
} as const;

const words = (locale: Locale) => {
  const m = t(locale);
  return {
    issues: m.issue.shelf,
    partnerships: m.partnership.list,
    about: m.about.title,
    latest: m.list.latest,
  } as const;
};

/** An entry of a menu; null where it has no words in the page's language. */
function menuLink(cx: Context, entry: MenuEntry): LinkView | null {
  const label = inLocale(entry.label, cx.locale);
  if (entry.kind === 'section') {
    const section = sectionLink(cx, entry.section);
    return section && { ...section, label: label ?? section.label };
  }
  if (entry.kind === 'page') {
    if (!entry.page) return null;
    return { label: label ?? words(cx.locale)[entry.page], href: pages[entry.page](cx.locale) };
  }
  const target = safeHref(entry.url ?? '');
  return target && label ? { label, href: target.href } : null;
}

const menu = (cx: Context, entries: readonly MenuEntry[] | null | undefined): LinkView[] =>
  (entries ?? []).flatMap((entry) => menuLink(cx, entry) ?? []);

const policies = (locale: Locale): LinkView[] =>
  policyPages.map((page) => ({
    label: t(locale).policy.titles[page],
    href: urls.policy(locale, page),
  }));

export function imprint(site: Site): Record<ImprintKey, string | null> {
  const lines = imprintLines.map((key) => [key, text(site.imprint?.[key])] as const);
  return Object.fromEntries(lines) as Record<ImprintKey, string | null>;
}

function issueOnSale(cx: Context, issues: ShellDocuments['issues']): ShellView['issueOnSale'] {
  cx.useKeys(listKey('issues', cx.locale));
  const issue = issues[0];
  if (!issue?.slug) return null;
  cx.use('issues', issue.id);
  const { number, status } = issue;
  const href = urls.document(cx.locale, 'issues', issue.slug);
  return { number, title: inLocale(issue.title, cx.locale), href, status };
}

type ShellPage = Pick<Page<unknown>, 'path' | 'editions' | 'home' | 'signal' | 'inside'>;

/** What stands around a page. */
export function shellView(
  cx: Context,
  { site, navigation, issues }: ShellDocuments,
  page: ShellPage,
): ShellView {
  cx.useKeys(globalKey('site'), globalKey('navigation'), namesKey('sections', cx.locale));
  const other = cx.locale === 'ko' ? 'en' : 'ko';
  const there = page.editions[other];
  return {
    locale: cx.locale,
    path: page.path,
    home: page.home ?? false,
    homeHref: urls.home(cx.locale),
    siteName: siteName(site),
    tagline: inLocale(site.tagline, cx.locale),
    navigation: menu(cx, navigation.main).map((link) => ({
      ...link,
      current: link.href === page.path || link.href === page.inside,
    })),
    footer: menu(cx, navigation.footer),
    policies: policies(cx.locale),
    imprint: imprint(site),
    social: (site.social ?? []).flatMap(({ name, url }) => {
      const target = safeHref(url ?? '');
      return target?.external && name ? [{ name, url: target.href }] : [];
    }),
    switch: there === undefined ? null : { locale: other, href: there },
    issueOnSale: issueOnSale(cx, issues),
    signal: page.signal ?? null,
    date: page.home ? new Date().toISOString() : null,
    sample: cx.sample,
  };
}

/** What stands around an error page before the CMS has ever answered. */
export function bareShell(locale: Locale): ShellView {
  const labels = words(locale);
  const nothing = imprintLines.map((key) => [key, null] as const);
  return {
    locale,
    path: '',
    home: false,
    homeHref: urls.home(locale),
    siteName: siteName({}),
    tagline: null,
    navigation: (['latest', 'issues', 'partnerships', 'about'] as const).map((page) => ({
      label: labels[page],
      href: pages[page](locale),
      current: false,
    })),
    footer: [],
    policies: policies(locale),
    imprint: Object.fromEntries(nothing) as ShellView['imprint'],
    social: [],
    switch: null,
    issueOnSale: null,
    signal: null,
    date: null,
    sample: false,
  };
}

/** The magazine's name; until it is filled, the one that it is built under. */
export function siteName(site: Pick<Site, 'name'>) {
  const { hangul, latin } = nameView(site);
  return { hangul: hangul ?? '빌보드 코리아', latin: latin ?? 'Billboard Korea' };
}
