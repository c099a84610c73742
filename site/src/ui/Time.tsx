import type { ReactNode } from 'react';

/** A moment, for people and for machines. */
export const Time = ({
  iso,
  children,
}: {
  readonly iso: string;
  readonly children: ReactNode;
}): ReactNode => <time dateTime={iso}>{children}</time>;
