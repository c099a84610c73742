import type { ReactNode } from 'react';

import type { PersonView } from '../../content/people/types.ts';
import { t } from '../../i18n/messages.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { NameLink } from '../../ui/Name.tsx';
import { Profile } from '../../ui/Profile.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StoryList } from '../../ui/story/StoryList.tsx';

function factsOf(view: PersonView): readonly (Fact | null)[] {
  const { locale, organisation, email } = view;
  const m = t(locale).person;
  return [
    organisation && {
      key: 'organisation',
      term: m.organisation,
      value: <NameLink name={organisation} locale={locale} />,
    },
    email === null
      ? null
      : {
          key: 'email',
          term: m.email,
          value: (
            <a className="t" href={`mailto:${email}`}>
              {email}
            </a>
          ),
        },
    view.sample
      ? { key: 'sample', term: t(locale).sampleFlag, value: t(locale).sampleNotice }
      : null,
  ];
}

/** A person: the name, what they do, and every story that bears it. An executive without one shows no empty list. */
export function Person({ view }: { readonly view: PersonView }): ReactNode {
  const m = t(view.locale).person;
  const showsStories = view.articles.total > 0 || view.kind !== 'executive';
  return (
    <div className="w">
      <Profile
        name={view.name}
        locale={view.locale}
        label={view.title ?? m.kinds[view.kind]}
        picture={view.portrait}
        text={view.bio}
        facts={factsOf(view)}
        links={view.links}
      />
      {showsStories && (
        <section className="sec" aria-labelledby="h-stories">
          <SectionHead id="h-stories" title={m.articles}>
            <span className="m end">{t(view.locale).storyCount(view.articles.total)}</span>
          </SectionHead>
          <StoryList page={view.articles} locale={view.locale} empty={m.empty} />
        </section>
      )}
    </div>
  );
}
