import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { PreviewStatus } from '../../content/preview/types.ts';
import { t } from '../../i18n/messages.ts';

interface Props {
  readonly locale: Locale;
  readonly status: PreviewStatus;
}

/** What stands where a preview does not open, and what to do about it. */
export const ClosedPreview = ({ locale, status }: Props): ReactNode => {
  const { title, text } = t(locale).preview.status[status];
  return (
    <div className="err">
      <div className="w g">
        <div className="err-t">
          <h1 className="d">{title}</h1>
          <p className="dek-l">{text}</p>
        </div>
      </div>
    </div>
  );
};
