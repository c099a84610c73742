import type { ReactNode } from 'react';

import type { PartnershipView, TimelineEntry } from '../../content/partnerships/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Flag } from '../../ui/Flag.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Time } from '../../ui/Time.tsx';
import { Title } from '../../ui/Title.tsx';

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly view: PartnershipView;
}

function Entry({ entry, view }: EntryProps): ReactNode {
  const m = t(view.locale);
  const title = entry.title ?? m.issue.name(entry.number ?? 0);
  return (
    <li className="tl" aria-current={entry.current ? 'page' : undefined}>
      <p className="m">
        {entry.date ? (
          <Time iso={entry.date}>{date(view.locale, entry.date)}</Time>
        ) : (
          m.partnership.undated
        )}
      </p>
      <div>
        <p className="k">
          {m.partnership.kinds[entry.kind]}
          {entry.current && (
            <>
              {' '}
              <Flag>{m.partnership.here}</Flag>
            </>
          )}
        </p>
        <p className="tl-t">
          {entry.current ? (
            <Title text={title} />
          ) : (
            <a className="t" href={entry.href}>
              <Title text={title} />
            </a>
          )}
        </p>
      </div>
    </li>
  );
}

/** What has become of a partnership: what was announced, what was written of it, what was printed. */
export function Timeline({ view }: { readonly view: PartnershipView }): ReactNode {
  if (view.timeline.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="h-timeline">
      <SectionHead id="h-timeline" title={t(view.locale).partnership.timeline} />
      <ol>
        {view.timeline.map((entry) => (
          <Entry key={entry.href} entry={entry} view={view} />
        ))}
      </ol>
    </section>
  );
}
