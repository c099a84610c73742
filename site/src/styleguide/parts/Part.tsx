import type { ReactNode } from 'react';

import { Numeral } from '../../ui/Numeral.tsx';
import css from './parts.module.css';

interface PartProps {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}

/** A chapter of the guide, under its thin number. */
export const Part = ({ id, number, title, children }: PartProps): ReactNode => (
  <section className="w sec" aria-labelledby={id} id={`part-${number}`}>
    <div className={css.head}>
      <Numeral voice="thin" hidden>
        {number}
      </Numeral>
      <h2 className="d" id={id}>
        {title}
      </h2>
    </div>
    {children}
  </section>
);

interface ShownProps {
  /** What it is, or which state it is in. */
  readonly title: string;
  readonly children: ReactNode;
}

/** One component in one state: its name in the count column, itself beside it. */
export const Shown = ({ title, children }: ShownProps): ReactNode => (
  <div className={css.shown}>
    <p className="m">{title}</p>
    <div>{children}</div>
  </div>
);
