'use client';

import type { ButtonHTMLAttributes, KeyboardEvent, ReactNode } from 'react';

const leavesOnEnter = (event: KeyboardEvent<HTMLInputElement>) => {
  // Enter ends the composition of a Hangul syllable first.
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur();
};

interface Box<T> {
  label: string;
  value: T | null;
  disabled: boolean;
  onChange: (value: T | null) => void;
}

/** A line of text that is taken when it is left. */
export function TextBox({ label, value, disabled, onChange }: Box<string>): ReactNode {
  return (
    <input
      key={value}
      className="bbk-plan__text"
      aria-label={label}
      defaultValue={value ?? ''}
      disabled={disabled}
      maxLength={300}
      onKeyDown={leavesOnEnter}
      onBlur={({ currentTarget }) => {
        const next = currentTarget.value.trim() || null;
        if (next !== value) onChange(next);
      }}
    />
  );
}

/** The number of a page, taken when it is left; an empty one is no page. */
export function PageBox({ label, value, disabled, onChange }: Box<number>): ReactNode {
  return (
    <input
      key={value}
      className="bbk-plan__page-box"
      aria-label={label}
      type="number"
      min={1}
      max={5000}
      defaultValue={value ?? ''}
      disabled={disabled}
      onKeyDown={leavesOnEnter}
      onBlur={({ currentTarget }) => {
        const given = Math.trunc(Number(currentTarget.value));
        const next = given >= 1 && given <= 5000 ? given : null;
        if (next !== value) onChange(next);
        else currentTarget.value = value === null ? '' : String(value);
      }}
    />
  );
}

/** Where something is taken hold of. */
export function Handle({
  label,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { label: string }): ReactNode {
  return (
    <button className="bbk-plan__handle" type="button" {...rest} aria-label={label}>
      ⠿
    </button>
  );
}
