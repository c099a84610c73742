import type { ReactNode } from 'react';

import type { ContentsEntry, IssueView } from '../../content/issues/types.ts';
import { t } from '../../i18n/messages.ts';
import { Contents } from '../../ui/Contents.tsx';
import { IssueFlag } from '../../ui/IssueFlag.tsx';
import { Numeral } from '../../ui/Numeral.tsx';
import { Picture } from '../../ui/Picture.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { StoryPages } from '../../ui/story/StoryPages.tsx';
import { Title } from '../../ui/Title.tsx';
import { cx, vars } from '../../ui/vars.ts';
import { Credits } from './Credits.tsx';
import { Covers, Errata, Letter, Shops, Spec, Turn } from './parts.tsx';

function Head({ view }: { readonly view: IssueView }): ReactNode {
  const { locale, number, cover } = view;
  const m = t(locale).issue;
  return (
    <header className={cx('iss-top', !cover && 'iss-top--bare')}>
      <div className="w" style={vars({ '--digits': String(number).length })}>
        <div className="hd">
          <p className="m">
            <b>{m.name(number)}</b>
            {view.period && `${t(view.locale).separator}${view.period}`}
          </p>
          <h1 className="d">
            <Title text={view.title ?? m.name(number)} />
          </h1>
        </div>
        {cover && (
          <div className="cov">
            <Picture picture={cover} sizes="(min-width:64rem) 40vw, 56vw" priority />
          </div>
        )}
        <Numeral hidden>{number}</Numeral>
        <div className="m meta">
          <p>
            <IssueFlag status={view.status} locale={locale} onSignal />
          </p>
          {view.pageCount !== null && <p>{m.pageCount(view.pageCount)}</p>}
          {view.trim && <p>{`${view.trim.width}×${view.trim.height}mm`}</p>}
        </div>
      </div>
    </header>
  );
}

const countOf = (entries: readonly ContentsEntry[]) => ({
  web: entries.filter((entry) => entry.href !== null).length,
  print: entries.filter((entry) => entry.href === null).length,
});

const entriesOf = (view: IssueView) => view.contents.flatMap((group) => group.entries);

/** With fewer lines the contents end long before what stands beside them, and leave white. */
const manyEntries = 9;

function ContentsPart({ view }: { readonly view: IssueView }): ReactNode {
  const m = t(view.locale).issue;
  const groups = view.contents.filter((group) => group.entries.length > 0);
  const { web, print } = countOf(entriesOf(view));
  return (
    <section aria-labelledby="h-contents">
      <SectionHead id="h-contents" title={m.contents}>
        {groups.length > 0 && <span className="m end">{m.contentsCount(web, print)}</span>}
      </SectionHead>
      {groups.length === 0 && <p className="none">{m.contentsEmpty}</p>}
      {groups.map((group, index) => (
        <div className="grp" key={index}>
          {group.title && <h3>{group.title}</h3>}
          <Contents entries={group.entries} locale={view.locale} />
        </div>
      ))}
      {view.others.length > 0 && (
        <div className="grp">
          <h3>{m.others}</h3>
          <StoryPages stories={view.others} locale={view.locale} />
        </div>
      )}
    </section>
  );
}

/** The way to its pages, as they were printed. */
const ReadPrinted = ({ view }: { readonly view: IssueView }): ReactNode =>
  view.pages && (
    <p className="read-printed">
      <a href={view.pages}>{t(view.locale).pages.read}</a>
    </p>
  );

/** One print issue: one large field of its colour, the object itself, and everything that is in it. */
export function Issue({ view }: { readonly view: IssueView }): ReactNode {
  const hasMany = entriesOf(view).length >= manyEntries;
  const made = (
    <div className="made">
      <Covers view={view} />
      <Credits view={view} />
    </div>
  );
  return (
    <article>
      <Head view={view} />
      <div className="w iss-body">
        <div className="g">
          <div className="facts">
            <Letter view={view} />
            <Spec view={view} />
            <Shops view={view} />
            {hasMany && made}
          </div>
          <div className="cont">
            <ReadPrinted view={view} />
            <ContentsPart view={view} />
            {!hasMany && made}
          </div>
        </div>
        <Errata view={view} />
        <Turn view={view} />
      </div>
    </article>
  );
}
