'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';

import type { Words } from './words.ts';

/** Keeps what the list shows now, under a name. */
export function KeepView({ onKeep, w }: { onKeep: (name: string) => void; w: Words }): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Whoever opened it wants to type.
  useEffect(() => field.current?.focus(), [isOpen]);
  if (!isOpen) {
    return (
      <button type="button" className="bbk-board__button" onClick={() => setOpen(true)}>
        {w.keep}
      </button>
    );
  }
  const keep = (form: FormData) => {
    const name = form.get('name');
    if (typeof name === 'string' && name.trim() !== '') onKeep(name.trim());
    setOpen(false);
  };
  return (
    <form
      className="bbk-views__name"
      onSubmit={(event) => {
        event.preventDefault();
        keep(new FormData(event.currentTarget));
      }}
    >
      <input
        ref={field}
        name="name"
        aria-label={w.name}
        placeholder={w.name}
        maxLength={40}
        required
      />
      <button type="submit" className="bbk-board__button">
        {w.save}
      </button>
      <button type="button" className="bbk-board__button" onClick={() => setOpen(false)}>
        {w.cancel}
      </button>
    </form>
  );
}
