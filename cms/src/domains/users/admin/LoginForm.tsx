'use client';

import type { ReactNode, SyntheticEvent } from 'react';

import { CodeField, Setup } from './SecondFactorSteps.tsx';
import './login.css';
import { textOf } from './text-of.ts';
import { useSignIn } from './useSignIn.ts';
import { wordsIn, type Words } from './words.ts';

function Credentials({ w }: { w: Words }): ReactNode {
  return (
    <>
      <label className="bbk-login__field" htmlFor="field-email">
        <span>{w.email}</span>
        <input id="field-email" name="email" type="email" autoComplete="username" required />
      </label>
      <label className="bbk-login__field" htmlFor="field-password">
        <span>{w.password}</span>
        <input
          id="field-password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </label>
    </>
  );
}

type Props = { language: string; to: string };

/** E-mail and password; then, where the account has or needs one, the second factor. */
export function LoginForm({ language, to }: Props): ReactNode {
  const w = wordsIn(language);
  const { busy, first, message, needsCode, offer, restart, withCode } = useSignIn(
    'login',
    to,
    w.failed,
  );
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void (needsCode
      ? withCode(textOf(form, 'code').trim())
      : first({ email: textOf(form, 'email').trim(), password: textOf(form, 'password') }));
  };
  return (
    <form className="bbk-login" onSubmit={submit} aria-busy={busy}>
      {needsCode && offer && <Setup offer={offer} w={w} />}
      {needsCode ? (
        <CodeField
          key="code"
          label={offer ? w.firstCode : w.code}
          {...(offer ? {} : { help: w.codeHelp })}
        />
      ) : (
        <Credentials w={w} />
      )}
      <p className="bbk-login__problem" role="alert">
        {message}
      </p>
      <button type="submit" className="bbk-login__submit" disabled={busy}>
        {needsCode ? w.next : w.login}
      </button>
      {needsCode ? (
        <button type="button" className="bbk-login__link" onClick={restart}>
          {w.back}
        </button>
      ) : (
        <a className="bbk-login__link" href="/admin/forgot">
          {w.forgot}
        </a>
      )}
    </form>
  );
}
