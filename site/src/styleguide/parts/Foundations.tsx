import type { ReactNode } from 'react';

import type { Samples } from '../samples/index.ts';
import css from './parts.module.css';
import { Shown } from './Part.tsx';

const grounds = ['paper', 'paper-2', 'ink', 'quiet', 'line'] as const;
/** Those that the issues lend, each with ink on it. */
const signals = ['#ffd60a', '#00b871', '#6b93ff', '#ff6fb0', '#ff4a1f', '#b79cff'] as const;
const sizes = ['t-0', 't-1', 't-2', 't-3', 't-4', 't-lead', 't-body', 't-small', 't-meta'] as const;

const onDark: ReadonlySet<string> = new Set(['ink', 'quiet']);

function Grounds(): ReactNode {
  return (
    <ul className={css.colours}>
      {grounds.map((name) => (
        <li
          key={name}
          style={{
            background: `var(--${name})`,
            color: onDark.has(name) ? 'var(--paper)' : 'var(--ink)',
          }}
        >
          --{name}
        </li>
      ))}
    </ul>
  );
}

function Signals(): ReactNode {
  return (
    <ul className={css.colours}>
      {signals.map((colour) => (
        <li key={colour} style={{ background: colour, color: 'var(--on-signal)' }}>
          {colour}
        </li>
      ))}
    </ul>
  );
}

/** What everything else is made of: colours, and sizes of type. */
export function Foundations({ samples: { say, article } }: { samples: Samples }): ReactNode {
  const { headline } = article('feature');
  return (
    <>
      <Shown title={say('바탕', 'Grounds')}>
        <Grounds />
      </Shown>
      <Shown title={say('호가 빌려 주는 색', 'What an issue lends')}>
        <Signals />
      </Shown>
      {sizes.map((size, index) => (
        <Shown key={size} title={`--${size}`}>
          <p className={index < 4 ? 'd' : undefined} style={{ fontSize: `var(--${size})` }}>
            {headline}
          </p>
        </Shown>
      ))}
    </>
  );
}
