import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { PictureView } from '../content/media/types.ts';
import { t } from '../i18n/messages.ts';

interface ZoomProps {
  readonly picture: PictureView;
  readonly children: ReactNode;
}

/** A picture that opens large: without a script the link leads to its largest file. */
export const Zoom = ({ picture, children }: ZoomProps): ReactNode => (
  <a className="zoom" data-zoom="" href={(picture.sources.at(-1) ?? picture.fallback).src}>
    {children}
  </a>
);

/** Where the pictures of a page open: empty until one does. */
export const ZoomBox = ({ locale }: { readonly locale: Locale }): ReactNode => {
  const m = t(locale).zoom;
  return (
    <zoom-box>
      <dialog className="zbox" aria-label={m.label}>
        <div className="zbar">
          <output className="n" aria-label={m.label} />
          <button type="button" data-step="-1">
            {m.previous}
          </button>
          <button type="button" data-step="1">
            {m.next}
          </button>
          <button type="button" data-close="">
            {m.close}
          </button>
        </div>
        <ul />
      </dialog>
    </zoom-box>
  );
};
