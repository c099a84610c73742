'use client';

import { useId, useState, type ReactNode } from 'react';

import type { Words } from './words.ts';

interface Given {
  readonly name: string;
  readonly outlet: string;
  readonly email: string | null;
  readonly days: number;
}
interface Props {
  readonly w: Words;
  /** Whether it worked: then the form is empty for the next one. */
  readonly onInvite: (given: Given) => Promise<boolean>;
}

const nobody = { name: '', outlet: '', email: '', days: '30' };

/** Invites a journalist by name. No form of its own: it stands within the document’s. */
export function InviteForm({ onInvite, w }: Props): ReactNode {
  const base = useId();
  const [given, setGiven] = useState(nobody);
  const field = (name: keyof typeof nobody, label: string, type = 'text') => (
    <label htmlFor={`${base}${name}`}>
      {label}
      <input
        id={`${base}${name}`}
        type={type}
        value={given[name]}
        onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
      />
    </label>
  );
  const invite = async () => {
    const { days, email, name, outlet } = given;
    const done = await onInvite({ name, outlet, email: email.trim() || null, days: Number(days) });
    if (done) setGiven(nobody);
  };
  return (
    <div className="bbk-invite">
      {field('name', w.press.name)}
      {field('outlet', w.press.outlet)}
      {field('email', w.press.email, 'email')}
      {field('days', w.press.days, 'number')}
      <button type="button" className="bbk-small" onClick={() => void invite()}>
        {w.press.add}
      </button>
    </div>
  );
}
