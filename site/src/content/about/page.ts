import { globalKey, namesKey } from '@bbk/shared/keys';
import { locales } from '@bbk/shared/locales';
import { urls } from '@bbk/shared/urls';

import { t } from '../../i18n/messages.ts';
import { bodyNodes } from '../body/view.ts';
import { cms } from '../client.server.ts';
import type { Context } from '../context.ts';
import { inLocale, valueIn } from '../localized.ts';
import { mediaSelect } from '../media/view.ts';
import { nameSelect, personSelect } from '../names/select.ts';
import { isNamedIn, personLink } from '../names/view.ts';
import type { Answer } from '../page.types.ts';
import { imprint, siteName } from '../shell/view.ts';
import type { AboutView } from './types.ts';

const staffLimit = 100;

const findStaff = () =>
  cms().find({
    collection: 'people',
    where: { kind: { equals: 'staff' } },
    select: personSelect,
    locale: 'all',
    depth: 0,
    sort: 'slug',
    limit: staffLimit,
    pagination: false,
  });

/** Who makes the magazine, and its imprint. */
export async function getAbout(cx: Context): Promise<Answer<AboutView>> {
  cx.useKeys(globalKey('site'), namesKey('people', cx.locale));
  const populate = { media: mediaSelect, organisations: nameSelect };
  const [site, staff] = await Promise.all([
    cms().findGlobal({ slug: 'site', locale: 'all', depth: 1, populate }),
    findStaff(),
  ]);
  const path = urls.about(cx.locale);
  const view: AboutView = {
    locale: cx.locale,
    name: siteName(site),
    tagline: inLocale(site.tagline, cx.locale),
    description: inLocale(site.description, cx.locale),
    body: bodyNodes(cx, valueIn(site.about, cx.locale)),
    imprint: imprint(site),
    people: staff.docs.flatMap((person) => {
      const link = isNamedIn(cx.locale, person) ? personLink(cx, person) : null;
      return link ? [{ ...link, title: inLocale(person.title, cx.locale) }] : [];
    }),
  };
  return {
    kind: 'page',
    page: {
      view,
      path,
      editions: Object.fromEntries(locales.map((locale) => [locale, urls.about(locale)])),
      meta: { title: t(cx.locale).about.title, description: null },
      inside: path,
      subject: { kind: 'about' },
    },
  };
}
