import type { ReactNode } from 'react';

import type { PrintedPageView } from '../../content/printed/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { scripts } from '../../platform/scripts.ts';
import { Contents } from '../../ui/Contents.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { Time } from '../../ui/Time.tsx';
import { Band } from './Band.tsx';
import { Open } from './Open.tsx';
import { Thumbs } from './Thumbs.tsx';
import { Turn } from './Turn.tsx';

interface Props {
  readonly view: PrintedPageView;
}

/** Only a script can search the pages, and look closer without leaving them. */
function Tools({ view }: Props): ReactNode {
  const m = t(view.locale).pages;
  return (
    <div className="pr-tools with-js">
      <form role="search" className="pr-find">
        <label htmlFor="pr-q" className="vh">
          {m.search}
        </label>
        <input id="pr-q" type="search" name="q" placeholder={m.search} maxLength={80} />
        <button type="submit">{m.find}</button>
      </form>
      <p className="m keys">{m.keys}</p>
      <output
        className="m"
        htmlFor="pr-q"
        data-none={m.none}
        data-found={m.found}
        data-down={m.unanswered}
      />
      <ol className="pr-hits" />
    </div>
  );
}

function ZoomDialog({ view }: Props): ReactNode {
  const m = t(view.locale).pages;
  return (
    <dialog className="pr-zoom" aria-label={m.zoom}>
      <div className="zbar">
        <button type="button" data-scale="smaller">
          {m.smaller}
        </button>
        <button type="button" data-scale="larger">
          {m.larger}
        </button>
        <button type="button" data-close="">
          {m.close}
        </button>
      </div>
      <div className="pr-loupe" />
    </dialog>
  );
}

/** What stands on the page: the way to the web edition of it. */
function Here({ view }: Props): ReactNode {
  const m = t(view.locale).pages;
  return (
    <section aria-labelledby="h-here">
      <SectionHead id="h-here" title={m.standsHere} />
      {view.entries.length > 0 ? (
        <Contents entries={view.entries} locale={view.locale} />
      ) : (
        <p className="none">{m.nothingHere}</p>
      )}
    </section>
  );
}

function Errata({ view }: Props): ReactNode {
  const m = t(view.locale).issue;
  if (view.errata.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="h-errata">
      <SectionHead id="h-errata" title={m.errata} />
      <ul className="pr-errata">
        {view.errata.map(({ date: day, wrong, right }, index) => (
          <li key={index}>
            <del>{wrong}</del> <ins>{right}</ins> <Time iso={day}>{date(view.locale, day)}</Time>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The words of the pages: for ears, for search engines, and to be copied. */
function Texts({ view }: Props): ReactNode {
  const m = t(view.locale).pages;
  const pages = view.open.filter(({ text }) => text.length > 0);
  return pages.map(({ label, text }) => (
    <details className="pr-text" key={label}>
      <summary>{m.textOf(m.name(label))}</summary>
      {text.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </details>
  ));
}

/** A page of an issue, as it was printed: a page of its own, that one turns to by a link. */
export function PageReader({ view }: Props): ReactNode {
  const { issue, locale, label } = view;
  const m = t(locale).pages;
  const folio = label.startsWith('c') ? label.slice(1) : label;
  return (
    <page-reader data-texts={view.texts}>
      <Band issue={issue} locale={locale} title={m.name(label)} folio={folio}>
        <Tools view={view} />
      </Band>
      <div className="pr-stage">
        <Open view={view} />
        <Turn view={view} />
      </div>
      <div className="w pr-below">
        <div>
          <Here view={view} />
          <Errata view={view} />
        </div>
        <div>
          <Texts view={view} />
        </div>
      </div>
      <nav className="w sec" aria-label={m.near}>
        <Thumbs spreads={view.near} locale={locale} current={label} className="pr-row" />
      </nav>
      <ZoomDialog view={view} />
      <script src={scripts.pages} defer />
    </page-reader>
  );
}
