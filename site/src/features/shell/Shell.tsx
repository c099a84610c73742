import type { ReactNode } from 'react';

import type { ShellView } from '../../content/shell/types.ts';
import { t } from '../../i18n/messages.ts';
import { signalStyle } from '../../ui/vars.ts';
import { Footer } from './Footer.tsx';
import { Masthead } from './Masthead.tsx';

interface ShellProps {
  readonly view: ShellView;
  readonly children: ReactNode;
}

/** What stands around every page. The colour that an issue lends it is set here, and inherited. */
export const Shell = ({ view, children }: ShellProps): ReactNode => (
  <div className="page" style={signalStyle(view.signal)}>
    <a className="skip" href="#main">
      {t(view.locale).skip}
    </a>
    <p className="off">{t(view.locale).device.copy}</p>
    <Masthead view={view} />
    <main id="main" tabIndex={-1}>
      {children}
    </main>
    <Footer view={view} />
  </div>
);
