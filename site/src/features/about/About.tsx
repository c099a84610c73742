import type { ReactNode } from 'react';

import type { AboutView } from '../../content/about/types.ts';
import { t } from '../../i18n/messages.ts';
import { Body } from '../../ui/body/Body.tsx';
import { Imprint } from '../../ui/Imprint.tsx';
import { NameAcross } from '../../ui/NameAcross.tsx';
import { NameRoll } from '../../ui/NameRoll.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';

/** Who makes the magazine, why, and what the law asks them to say. */
export function About({ view }: { readonly view: AboutView }): ReactNode {
  const m = t(view.locale).about;
  return (
    <div className="w ab">
      <header>
        <p className="crumb">
          <span>{m.title}</span>
        </p>
        <NameAcross name={view.name} locale={view.locale} as="h1" />
      </header>
      <div className="g ab-g">
        {view.tagline && <p className="d ab-t">{view.tagline}</p>}
        <div className="bd">
          {view.description && <p className="dek-l">{view.description}</p>}
          <Body nodes={view.body} locale={view.locale} flow="column" />
        </div>
      </div>
      <NameRoll id="h-people" title={m.people} names={view.people} locale={view.locale} />
      <section className="sec" aria-labelledby="h-imprint">
        <SectionHead id="h-imprint" title={m.imprint} />
        <Imprint imprint={view.imprint} locale={view.locale} />
      </section>
    </div>
  );
}
