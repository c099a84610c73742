import { urls } from '@bbk/shared/urls';
import Head from 'next/head';
import type { ReactNode } from 'react';

import type { RetractionView } from '../../content/retractions/types.ts';
import { date } from '../../i18n/format.ts';
import { t } from '../../i18n/messages.ts';
import { Time } from '../../ui/Time.tsx';

/** Says that what stood here was retracted, when and why; nothing of the text is left. */
export function Retraction({ view }: { readonly view: RetractionView }): ReactNode {
  const m = t(view.locale).retraction;
  return (
    <div className="w">
      <Head>
        <meta key="robots" name="robots" content="noindex" />
      </Head>
      <header className="pagehead">
        <p className="m">
          <b>{m.label}</b> <Time iso={view.retractedAt}>{date(view.locale, view.retractedAt)}</Time>
        </p>
        <h1 className="d">{view.headline}</h1>
        <p className="dek-l">{m.text}</p>
      </header>
      <div className="prose bd">
        {view.notice.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <a className="more" href={urls.policy(view.locale, 'corrections')}>
        {m.all}
      </a>
    </div>
  );
}
