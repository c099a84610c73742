import type { ReactNode } from 'react';

import { cx, vars } from './vars.ts';

interface NumeralProps {
  readonly children: ReactNode;
  /** The voice: `strong` for folio, issue, time and rank; `thin` for sequence; `quiet` for print only. */
  readonly voice?: 'strong' | 'thin' | 'quiet';
  /** Said elsewhere: not read out. */
  readonly hidden?: boolean;
  readonly className?: string;
}

/** A figure in one of its three voices. */
export function Numeral({
  children,
  voice = 'strong',
  hidden,
  className,
}: NumeralProps): ReactNode {
  const weight = { strong: null, thin: 'o', quiet: 'q' }[voice];
  return (
    <span className={cx('n', weight, className)} aria-hidden={hidden}>
      {children}
    </span>
  );
}

const fraction = /^(\d{1,2})\s*\/\s*(\d{1,2})$/;

/** A fact's figure: `5/10` is drawn as five marks of ten. */
export function Figure({ figure }: { readonly figure: string }): ReactNode {
  const match = fraction.exec(figure);
  if (!match) return <Numeral className="fig-n">{figure}</Numeral>;
  const [, count, of] = match;
  return (
    <span className="fig-n-of">
      <Numeral>{count}</Numeral>
      <i className="ticks" style={vars({ '--k': count ?? 0, '--of': of ?? 1 })} />
      <span className="vh">{`/ ${of}`}</span>
    </span>
  );
}
