import { defaultLocale, isLocale } from '@bbk/shared/locales';
import NextDocument, {
  Head,
  Html,
  Main,
  NextScript,
  type DocumentContext,
  type DocumentInitialProps,
  type DocumentProps,
} from 'next/document';
import type { ReactNode } from 'react';

import { withReadableLinks } from '../platform/inLetters.ts';
import { scripts } from '../platform/scripts.ts';
import { sheetOf, type SheetName } from '../platform/sheets.ts';
import { typeOf, type PageType } from '../type/type.server.ts';

/** `public/icon.svg`, in the page itself: it is smaller than the request for it. */
const icon =
  'data:image/svg+xml,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27%20viewBox=%270%200%2032%2032%27%3E%3Cpath%20fill=%27%23ffd60a%27%20d=%27M0%200h32v32H0z%27/%3E%3Cpath%20fill=%27%23141312%27%20d=%27M6%2020h5v6H6zm7.500-8h5v14h-5zM21%206h5v20h-5z%27/%3E%3C/svg%3E';

/** Where the style sheets lie: `config/built.ts` bundles them, and says it here at build time. */
const sheets = JSON.parse(process.env.BBK_SHEETS ?? '{}') as Readonly<Record<SheetName, string>>;

interface WithShell {
  readonly shell?: { readonly locale?: unknown };
}
interface WithType {
  readonly type: PageType;
}

/** The frame of every page. With `unstable_runtimeJS: false` `NextScript` writes nothing; a test holds it to that. */
export default function Document({ __NEXT_DATA__, type }: DocumentProps & WithType): ReactNode {
  const { shell } = __NEXT_DATA__.props['pageProps'] as WithShell;
  return (
    <Html lang={isLocale(shell?.locale) ? shell.locale : defaultLocale}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        {/* Before the styles: what it says of the theme is known when they are. */}
        <script src={scripts.theme} />
        <script src={scripts.main} defer />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={icon} type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icons/touch.png" />
        <link rel="stylesheet" href={sheets[sheetOf(__NEXT_DATA__.page)]} />
        <link rel="stylesheet" href={type.sheet} />
        {type.preloaded.map((href) => (
          <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="" />
        ))}
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}

Document.getInitialProps = async (
  context: DocumentContext,
): Promise<DocumentInitialProps & WithType> => {
  const initial = await NextDocument.getInitialProps(context);
  return { ...initial, html: withReadableLinks(initial.html), type: typeOf(initial.html) };
};
