import { urls } from '@bbk/shared/urls';
import Head from 'next/head';
import type { ReactNode } from 'react';

import type { DeviceView } from '../../content/device/types.ts';
import { t } from '../../i18n/messages.ts';
import { scripts } from '../../platform/scripts.ts';
import { Empty } from '../../ui/Empty.tsx';

/** Stories that lie on this device: a script fills the list, since nobody else knows it. */
export function Device({ view }: { readonly view: DeviceView }): ReactNode {
  const m = t(view.locale).device;
  const { title, text, empty } = m[view.list];
  return (
    <div className="w">
      <Head>
        <meta key="robots" name="robots" content="noindex" />
      </Head>
      <header className="pagehead">
        <h1 className="d" id="h-device">
          {title}
        </h1>
        <p className="dek-l">{text}</p>
      </header>
      <story-shelf data-list={view.list === 'saved' ? 'saved' : 'read'} data-drop={m.drop}>
        <ul className="rows" aria-labelledby="h-device" tabIndex={-1} />
        <Empty>{empty}</Empty>
        <a className="more" href={urls.latest(view.locale)}>
          {t(view.locale).error.latest}
        </a>
      </story-shelf>
      <script src={scripts.shelf} defer />
      <noscript>
        <Empty>{m.noScript}</Empty>
      </noscript>
    </div>
  );
}
