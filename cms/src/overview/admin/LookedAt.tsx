import type { ReactNode } from 'react';

import type { Looked } from '../ask.ts';
import type { Say } from './say.ts';

/** How many were looked at, where there are more: a list that is short must not be taken for the whole. */
export function LookedAt({
  looked,
  say,
  total,
}: Pick<Looked<never>, 'looked' | 'total'> & { say: Say }): ReactNode {
  if (looked >= total) return null;
  return (
    <p className="bbk-board__quiet">
      {say([
        `모두 ${total}건 가운데 ${looked}건만 보았습니다.`,
        `Only ${looked} of ${total} were looked at.`,
      ])}
    </p>
  );
}
