'use client';

import Picker, { type DatePickerProps } from 'react-datepicker/dist/index.js';
import type { ReactNode } from 'react';

import { fromSeoulsFace, onSeoulsFace } from './zone.ts';

export { registerLocale, setDefaultLocale } from 'react-datepicker/dist/index.js';

type Chosen = Date | null | undefined;
type Props = Omit<DatePickerProps, 'onChange' | 'selected'> & {
  selected?: Chosen | '';
  onChange?: (moment: Date | null) => void;
};

const face = (moment: Chosen | '') => (moment ? onSeoulsFace(moment) : null);

/**
 * Stands in for `react-datepicker` (next.config.ts), which knows only the browser's clock: a time is shown and chosen
 * as Seoul's. A day without a time is the same everywhere.
 */
function DatePicker({ onChange, selected, ...props }: Props): ReactNode {
  const { maxDate, minDate, showTimeSelect } = props;
  if (!showTimeSelect) {
    const day = {
      ...props,
      selected: selected === '' ? null : selected,
      onChange,
    } as DatePickerProps;
    return <Picker {...day} />;
  }
  const timed = {
    ...props,
    selected: face(selected),
    minDate: minDate && onSeoulsFace(minDate),
    maxDate: maxDate && onSeoulsFace(maxDate),
    onChange: (chosen: Date | null) => onChange?.(chosen && fromSeoulsFace(chosen)),
    // Its props are a union over what may be chosen; Payload chooses one moment.
  } as DatePickerProps;
  return <Picker {...timed} />;
}

// As the package has it.
export { DatePicker as default };
