import type { ReactNode } from 'react';

import { cx } from './vars.ts';

interface FlagProps {
  readonly children: ReactNode;
  readonly tone?: 'signal' | 'out' | 'gone' | 'ink';
}

/** A small label: a state of a thing, told by shape as well as by colour. */
export const Flag = ({ children, tone = 'signal' }: FlagProps): ReactNode => (
  <span className={cx('flag', tone !== 'signal' && `flag--${tone}`)}>{children}</span>
);
