'use client';

import { useAuth, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState, type ReactNode, type SyntheticEvent } from 'react';

import { useIsAtWork } from '../../../platform/admin/use-is-at-work.ts';
import { roleOf, roles } from '../../../workflow/roles.ts';

import { ask } from './ask.ts';
import './login.css';
import { wordsIn } from './words.ts';

const roleNames = {
  ko: { admin: '관리자', editor: '편집자', writer: '기자', contributor: '외부 필자' },
  en: { admin: 'Admin', editor: 'Editor', writer: 'Writer', contributor: 'Contributor' },
} as const;

/** Above the list of accounts: a new one, whose owner sets the password. */
export function InvitePanel(): ReactNode {
  const { user } = useAuth();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'ko';
  const w = wordsIn(language);
  const router = useRouter();
  const [said, setSaid] = useState('');
  const isAtWork = useIsAtWork();
  if (roleOf(user) !== 'admin') return null;
  const submit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const result = await ask('POST', 'invite', Object.fromEntries(new FormData(form)), w.failed);
    setSaid(result.ok ? w.invited : result.problem.message);
    if (!result.ok) return;
    form.reset();
    router.refresh();
  };
  return (
    <details className="bbk-invite">
      <summary>{w.inviteTitle}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <label className="bbk-login__field" htmlFor="invite-name">
          <span>{w.name}</span>
          <input id="invite-name" name="name" required maxLength={100} />
        </label>
        <label className="bbk-login__field" htmlFor="invite-email">
          <span>{w.email}</span>
          <input id="invite-email" name="email" type="email" required />
        </label>
        <label className="bbk-login__field" htmlFor="invite-role">
          <span>{w.role}</span>
          <select id="invite-role" name="role" defaultValue="writer">
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleNames[language][role]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="bbk-login__submit" disabled={!isAtWork}>
          {w.invite}
        </button>
      </form>
      <p role="status">{said}</p>
    </details>
  );
}
