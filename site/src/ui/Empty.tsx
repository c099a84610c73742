import type { ReactNode } from 'react';

/** What stands where nothing is yet: a thin zero, and a sentence. */
export const Empty = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <div className="empty">
    <span className="n o" aria-hidden>
      0
    </span>
    <p>{children}</p>
  </div>
);
