import type { ReactNode } from 'react';

import { cx } from './vars.ts';

export interface Fact {
  readonly key: string;
  readonly term: string;
  readonly value: ReactNode;
  readonly className?: string;
}

interface FactsProps {
  readonly facts: readonly (Fact | null)[];
  readonly className?: string;
}

/** Terms and their values, a line for each; the ones that are not given leave no line. */
export function Facts({ facts, className = 'facts-line' }: FactsProps): ReactNode {
  const given = facts.filter((fact) => fact !== null);
  if (given.length === 0) return null;
  return (
    <dl className={cx(className)}>
      {given.map(({ key, term, value, className: line }) => (
        <div key={key} className={line}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
