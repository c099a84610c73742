import Head from 'next/head';
import type { ReactNode } from 'react';

import type { PreviewedView, PreviewProps } from '../content/preview/types.ts';
import { Article } from '../features/article/Article.tsx';
import { Issue } from '../features/issue/Issue.tsx';
import { Partnership } from '../features/partnership/Partnership.tsx';
import { ClosedPreview } from '../features/preview/ClosedPreview.tsx';
import { PreviewBar } from '../features/preview/PreviewBar.tsx';
import { Shell } from '../features/shell/Shell.tsx';
import { t } from '../i18n/messages.ts';
import { useTyped, type Typed } from './useTyped.ts';

function Document({ document, typed }: { document: PreviewedView; typed: Typed }): ReactNode {
  switch (document.collection) {
    case 'articles':
      return <Article view={{ ...document.view, ...typed }} />;
    case 'partnerships':
      return <Partnership view={{ ...document.view, ...typed }} />;
    case 'issues':
      return <Issue view={document.view} />;
  }
}

/** A draft, in the components of its own page, or why it is not shown. */
export function Previewed(props: PreviewProps): ReactNode {
  const { preview, shell } = props;
  const typed = useTyped(preview?.admin ?? null);
  const label = t(shell.locale).preview.label;
  return (
    <>
      <Head>
        <title>{preview?.title ? `${label}: ${preview.title}` : label}</title>
        <meta key="robots" name="robots" content="noindex, nofollow, noarchive" />
      </Head>
      {preview && (
        <PreviewBar locale={preview.locale} until={preview.until} contents={preview.contents} />
      )}
      <Shell view={shell}>
        {preview ? (
          <Document document={preview.document} typed={typed} />
        ) : (
          <ClosedPreview locale={props.locale} status={props.status} />
        )}
      </Shell>
    </>
  );
}
