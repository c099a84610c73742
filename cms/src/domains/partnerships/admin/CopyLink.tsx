'use client';

import { useState, type ReactNode } from 'react';

import type { Words } from './words.ts';

/** A link that is given to somebody by hand. It can be selected where there is no clipboard. */
export function CopyLink({ link, w }: { readonly link: string; readonly w: Words }): ReactNode {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <span className="bbk-link">
      <input readOnly value={link} aria-label={w.copy} onFocus={(event) => event.target.select()} />
      <button
        type="button"
        className="bbk-small"
        onClick={() => void copy().catch(() => undefined)}
      >
        {copied ? w.copied : w.copy}
      </button>
    </span>
  );
}
