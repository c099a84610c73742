'use client';

import type { ReactNode } from 'react';

import { useLanguage } from '../../../platform/admin/language.ts';
import { stateWords } from '../../../workflow/stages/words.ts';
import '../../admin/newsroom.css';
import { useOverview } from './use-overview.ts';
import { words } from './words.ts';

/** Where the document stands, in place of a raw status. */
export function StageBadge(): ReactNode {
  const { answer } = useOverview();
  const language = useLanguage();
  if (!answer) return null;
  const isPending = answer.isLive && !['published', 'corrected'].includes(answer.state);
  return (
    <span className="bbk-state" data-state={answer.state} role="status">
      {stateWords[answer.state][language === 'ko' ? 0 : 1]}
      {isPending && <small>{words[language].live}</small>}
    </span>
  );
}
