'use client';

import type { ReactNode } from 'react';

import type { Offer } from '../second-factor/offer.ts';

import type { Words } from './words.ts';

/** The code of the phone, or one on paper. */
export function CodeField({ label, help }: { label: string; help?: string }): ReactNode {
  return (
    <label className="bbk-login__field" htmlFor="field-code">
      <span>{label}</span>
      <input
        id="field-code"
        name="code"
        autoComplete="one-time-code"
        autoCapitalize="off"
        spellCheck={false}
        required
        maxLength={20}
        aria-describedby={help ? 'code-help' : undefined}
      />
      {help && <small id="code-help">{help}</small>}
    </label>
  );
}

/** What somebody sets up: the square for the phone, its key, and the codes for paper. */
export function Setup({ offer, w }: { offer: Offer; w: Words }): ReactNode {
  return (
    <section className="bbk-login__setup" aria-labelledby="setup-title">
      <h2 id="setup-title">{w.setupTitle}</h2>
      <p>{w.setupHelp}</p>
      <img src={offer.picture} alt={`${w.key}: ${offer.secret}`} width={208} height={208} />
      <p>
        {w.key} <code>{offer.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <h3>{w.recoveryTitle}</h3>
      <p>{w.recoveryHelp}</p>
      <ul>
        {offer.recovery.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
