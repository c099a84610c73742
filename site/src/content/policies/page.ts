import { globalKey, namesKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import { urls, type PolicyPage } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import { headings, simpleNodes } from '../body/simple.ts';
import { cms } from '../client.server.ts';
import type { Context } from '../context.ts';
import { inLocale, valueIn } from '../localized.ts';
import { personSelect } from '../names/select.ts';
import { isNamedIn, personLink } from '../names/view.ts';
import type { Answer } from '../page.types.ts';
import { imprint } from '../shell/view.ts';
import { imprintLines, type ImprintKey } from '../shell/types.ts';
import { findCorrections } from './corrections.ts';
import type { PolicyView } from './types.ts';

/** Which lines of the imprint a page shows. */
const lines: Record<PolicyPage, readonly ImprintKey[]> = {
  masthead: imprintLines,
  youth: ['youthOfficer', 'phone', 'email'],
  privacy: ['publishingHouse', 'phone', 'email'],
  corrections: ['ombudsman', 'phone', 'email'],
  contact: ['address', 'phone', 'email', 'ombudsman'],
};

const staffLimit = 100;

async function people(cx: Context): Promise<PolicyView['people']> {
  cx.useKeys(namesKey('people', cx.locale));
  const { docs } = await cms().find({
    collection: 'people',
    where: { kind: { in: ['staff', 'executive'] } },
    select: personSelect,
    locale: 'all',
    depth: 0,
    sort: ['kind', 'slug'],
    limit: staffLimit,
    pagination: false,
  });
  return docs.flatMap((person) => {
    const link = isNamedIn(cx.locale, person) ? personLink(cx, person) : null;
    return link ? [{ ...link, title: inLocale(person.title, cx.locale) }] : [];
  });
}

/** One of the pages that every publication owes its readers; its text is the CMS's. */
export async function getPolicy(cx: Context, page: PolicyPage): Promise<Answer<PolicyView>> {
  cx.useKeys(globalKey('site'));
  const [site, names, corrections] = await Promise.all([
    cms().findGlobal({ slug: 'site', locale: 'all', depth: 0 }),
    page === 'masthead' ? people(cx) : [],
    page === 'corrections' ? findCorrections(cx) : null,
  ]);
  const all = imprint(site);
  const view: PolicyView = {
    locale: cx.locale,
    page,
    body: simpleNodes(cx, valueIn(site.policies?.[page], cx.locale), headings()),
    imprint: Object.fromEntries(lines[page].map((key) => [key, all[key]])),
    people: names,
    corrections,
  };
  const path = urls.policy(cx.locale, page);
  return {
    kind: 'page',
    page: {
      view,
      path,
      editions: Object.fromEntries(locales.map((locale) => [locale, urls.policy(locale, page)])),
      meta: { title: t(cx.locale).policy.titles[page], description: null },
      inside: path,
      subject: { kind: page === 'contact' ? 'contact' : 'page' },
    },
  };
}
