import type { ReactNode } from 'react';

import type { CorrectedView, PolicyView } from '../../content/policies/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Imprint } from '../../ui/Imprint.tsx';
import { NameRoll } from '../../ui/NameRoll.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Time } from '../../ui/Time.tsx';
import { SimpleFlow } from '../../ui/body/Simple.tsx';

interface Props {
  readonly view: PolicyView;
}

function Corrected({ item, view }: { readonly item: CorrectedView } & Props): ReactNode {
  const kind = t(view.locale).article.correctionKinds[item.kind];
  return (
    <li>
      <p className="m">
        <b>{kind}</b> <Time iso={item.date}>{date(view.locale, item.date)}</Time>
        {item.place && `${t(view.locale).separator}${item.place}`}
      </p>
      <div>
        <p>
          <a className="t" href={item.href}>
            {item.title}
          </a>
        </p>
        <p>{item.text}</p>
      </div>
    </li>
  );
}

/** Everything that was put right, with the story that it was wrong in. */
function Corrections({ view }: Props): ReactNode {
  const m = t(view.locale).policy;
  if (!view.corrections) return null;
  return (
    <section className="sec" aria-labelledby="h-fixed">
      <SectionHead id="h-fixed" title={m.corrected} />
      {view.corrections.length > 0 ? (
        <ul className="pol-fixed">
          {view.corrections.map((item, index) => (
            <Corrected key={index} item={item} view={view} />
          ))}
        </ul>
      ) : (
        <p className="none">{m.nothingCorrected}</p>
      )}
    </section>
  );
}

/** A page that every publication owes its readers: its text, and the lines of the imprint that answer for it. */
export function Policy({ view }: Props): ReactNode {
  const m = t(view.locale);
  return (
    <div className="w pol">
      <header className="pagehead">
        <h1 className="d">{m.policy.titles[view.page]}</h1>
      </header>
      <div className="g pol-g">
        <div className="pol-who">
          <Imprint imprint={view.imprint} locale={view.locale} />
        </div>
        <div className="prose bd">
          <SimpleFlow nodes={view.body} />
        </div>
      </div>
      <NameRoll id="h-people" title={m.about.people} names={view.people} locale={view.locale} />
      <Corrections view={view} />
    </div>
  );
}
