'use client';

import { toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState, type ReactNode } from 'react';

import { send } from '../../../newsroom/admin/ask.ts';
import { useLanguage } from '../../../platform/admin/language.ts';

interface Given {
  readonly collection: string;
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly busyLabel: string;
}

/** Makes a draft of the English edition, and opens it. */
export function StartButton({ busyLabel, collection, id, label, title }: Given): ReactNode {
  const router = useRouter();
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    const url = `/api/translations/${collection}/${id}`;
    const answer = await send<{ id: string }>(url, {}, language);
    if (answer.ok) {
      router.push(`/admin/collections/${collection}/${answer.value.id}`);
      return;
    }
    setBusy(false);
    toast.error(answer.problems.join('\n'));
  };
  return (
    <button
      type="button"
      className="bbk-board__button bbk-row__act"
      aria-label={`${label}: ${title}`}
      disabled={busy}
      onClick={() => void start()}
    >
      {busy ? busyLabel : label}
    </button>
  );
}
