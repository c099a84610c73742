'use client';

import { Button } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import { productionStates, stateWords } from '../../plan/states.ts';
import { entriesOf, stateOfEntry, type Plan } from '../../plan/types.ts';
import type { Saving } from './use-plan.ts';
import { wordsIn, type Language } from './words.ts';

interface Given {
  saving: Saving;
  merged: boolean;
  retry: () => Promise<void>;
  plan: Plan;
  language: Language;
}

/** How many entries are how far. */
function Progress({ plan, language }: Pick<Given, 'plan' | 'language'>) {
  const states = entriesOf(plan).map((entry) => stateOfEntry(plan, entry));
  return (
    <ul className="bbk-plan__progress">
      {productionStates.map((state) => (
        <li key={state} data-state={state}>
          {stateWords[state][language === 'ko' ? 0 : 1]}{' '}
          <strong>{states.filter((each) => each === state).length}</strong>
        </li>
      ))}
    </ul>
  );
}

/** Whether what the editor sees is what is stored, and how far the issue is. */
export function SaveState({ saving, merged, retry, plan, language }: Given): ReactNode {
  const w = wordsIn[language];
  const line = { saved: w.saved, saving: w.saving, failed: w.notSaved }[saving.state];
  return (
    <header className="bbk-plan__head">
      <Progress plan={plan} language={language} />
      <p className="bbk-plan__saving" data-state={saving.state} role="status">
        {plan.mayEdit ? line : w.readOnly}
        {saving.state === 'failed' && saving.message ? ` — ${saving.message}` : ''}
        {saving.state === 'saved' && merged ? ` · ${w.merged}` : ''}
      </p>
      {saving.state === 'failed' && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void retry()}>
          {w.retry}
        </Button>
      )}
    </header>
  );
}
