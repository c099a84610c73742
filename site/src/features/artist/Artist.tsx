import { Fragment, type ReactNode } from 'react';

import type { ArtistView } from '../../content/artists/types.ts';
import { t } from '../../i18n/messages.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { NameLink, NameText } from '../../ui/Name.tsx';
import { Profile } from '../../ui/Profile.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StoryList } from '../../ui/story/StoryList.tsx';

function factsOf(view: ArtistView): readonly (Fact | null)[] {
  const { locale, members, agency, debutYear, aliases } = view;
  const m = t(locale).artist;
  const line = (key: string, term: string, value: ReactNode): Fact | null =>
    value ? { key, term, value } : null;
  const names = members.map((member, index) => (
    <Fragment key={index}>
      {index > 0 && ', '}
      <NameText name={member} locale={locale} />
    </Fragment>
  ));
  return [
    line('kind', m.kind, m.kinds[view.kind]),
    line('debut', m.debut, debutYear && m.debutYear(debutYear)),
    line('agency', m.agency, agency && <NameLink name={agency} locale={locale} />),
    line('members', m.members, members.length > 0 && names),
    line('aliases', m.aliases, aliases.join(', ')),
    line('sample', t(locale).sampleFlag, view.sample && t(locale).sampleNotice),
  ];
}

/** An artist: the name, what is known, and every story. */
export const Artist = ({ view }: { readonly view: ArtistView }): ReactNode => (
  <div className="w">
    <Profile
      name={view.name}
      locale={view.locale}
      label={t(view.locale).artist.kinds[view.kind]}
      picture={view.portrait}
      text={view.bio}
      facts={factsOf(view)}
      links={view.links}
    />
    <section className="sec" aria-labelledby="h-stories">
      <SectionHead id="h-stories" title={t(view.locale).artist.articles}>
        <span className="m end">{t(view.locale).storyCount(view.articles.total)}</span>
      </SectionHead>
      <StoryList page={view.articles} locale={view.locale} empty={t(view.locale).artist.empty} />
    </section>
  </div>
);
