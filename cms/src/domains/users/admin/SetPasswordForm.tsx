'use client';

import { useEffect, useState, type ReactNode, type SyntheticEvent } from 'react';

import { shortestPassword } from '../login/password.ts';

import { CodeField, Setup } from './SecondFactorSteps.tsx';
import './login.css';
import { textOf } from './text-of.ts';
import { useSignIn } from './useSignIn.ts';
import { wordsIn, type Words } from './words.ts';

function Passwords({ w }: { w: Words }): ReactNode {
  const field = (name: string, label: string) => (
    <label className="bbk-login__field" htmlFor={`field-${name}`}>
      <span>{label}</span>
      <input
        id={`field-${name}`}
        name={name}
        type="password"
        autoComplete="new-password"
        minLength={shortestPassword}
        required
      />
    </label>
  );
  return (
    <>
      {field('password', w.newPassword)}
      {field('again', w.again)}
    </>
  );
}

/** The key behind `#`, which is then taken out of the address bar and the history. Null until it is known. */
function useToken(): string | null {
  const [token, setToken] = useState<string | null>(null);
  useEffect(() => {
    setToken(window.location.hash.slice(1));
    window.history.replaceState(null, '', window.location.pathname);
  }, []);
  return token;
}

/** From a link in a mail: a password, and where the account has or needs one, the second factor. */
export function SetPasswordForm({ language, to }: { language: string; to: string }): ReactNode {
  const w = wordsIn(language);
  const token = useToken();
  const [mistake, setMistake] = useState<string | null>(null);
  const { busy, first, message, needsCode, offer, withCode } = useSignIn(
    'reset-password',
    to,
    w.failed,
  );
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    if (needsCode) {
      void withCode(textOf(form, 'code').trim());
      return;
    }
    const password = textOf(form, 'password');
    const wrong = password === textOf(form, 'again') ? null : w.differ;
    setMistake(password.length < shortestPassword ? w.short : wrong);
    if (password.length >= shortestPassword && !wrong) void first({ token, password });
  };
  if (token === '') return <p role="alert">{w.badLink}</p>;
  return (
    <form className="bbk-login" onSubmit={submit} aria-busy={busy || token === null}>
      <h1>{w.setPassword}</h1>
      <p>{w.setPasswordHelp}</p>
      {needsCode && offer && <Setup offer={offer} w={w} />}
      {needsCode ? (
        <CodeField label={w.code} {...(offer ? {} : { help: w.codeHelp })} />
      ) : (
        <Passwords w={w} />
      )}
      <p className="bbk-login__problem" role="alert">
        {mistake ?? message}
      </p>
      <button type="submit" className="bbk-login__submit" disabled={busy || token === null}>
        {w.next}
      </button>
    </form>
  );
}
