import type { ImprintKey, NavigationLink, ShellView } from '../../content/shell/types.ts';
import { t } from '../../i18n/messages.ts';
import type { Sampler } from './say.ts';
import { sectionsIn } from './stories.ts';

/** The lines of the law, of which only the first is known. */
export function imprintIn({ say, locale }: Sampler): Record<ImprintKey, string | null> {
  const nothing = Object.keys(t(locale).imprint).map((key) => [key, null] as const);
  const imprint = Object.fromEntries(nothing) as Record<ImprintKey, string | null>;
  return { ...imprint, title: say('빌보드 코리아 (Billboard Korea)', 'Billboard Korea') };
}

function navigationIn(s: Sampler, inside: string): readonly NavigationLink[] {
  const links = [
    ...Object.values(sectionsIn(s)),
    { label: s.say('잡지', 'The magazine'), href: s.to('issues') },
    { label: s.say('파트너십', 'Partnerships'), href: s.to('partnerships') },
  ];
  return links.map((link) => ({ ...link, current: link.href === inside }));
}

interface Around {
  /** The specimen that it stands around; without one, the guide itself. */
  readonly specimen?: string | undefined;
  readonly home?: boolean;
  readonly signal?: string | null;
  /** The entry of the menu that is marked. */
  readonly inside?: string;
}

/** What stands around a specimen. */
export function shellIn(s: Sampler) {
  const { say, to, locale } = s;
  const other = locale === 'ko' ? 'en' : 'ko';
  return ({ specimen, home = false, signal = null, inside = '' }: Around): ShellView => ({
    locale,
    path: to(specimen),
    home,
    homeHref: to('home'),
    siteName: { hangul: '빌보드 코리아', latin: 'Billboard Korea' },
    tagline: say('음악을 세고, 읽는다', 'Counting music, reading it'),
    navigation: navigationIn(s, inside),
    policies: [{ label: say('판권', 'Imprint'), href: to('policy') }],
    footer: [
      { label: say('만드는 곳', 'About'), href: to('about') },
      { label: say('새 글', 'Latest'), href: to('list') },
    ],
    imprint: imprintIn(s),
    social: [{ name: 'YouTube', url: 'https://www.youtube.com/' }],
    switch: { locale: other, href: s.other(specimen) },
    issueOnSale: {
      number: 5,
      title: say('열두 번째 트랙', 'The Twelfth Track'),
      href: to('issue'),
      status: 'onSale',
    },
    signal,
    date: home ? '2026-11-23T07:40:00.000Z' : null,
    sample: true,
  });
}
