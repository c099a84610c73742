'use client';

import { Button } from '@payloadcms/ui';
import { useCallback, type ReactNode } from 'react';

import type { DeliveryStatus } from '../../receipts/status.ts';
import { useLanguage } from '../../../platform/admin/language.ts';
import { useLive } from '../../../content/admin/live.ts';
import '../publishing.css';
import { Failures } from './Failures.tsx';
import { Targets } from './Targets.tsx';
import { words } from './words.ts';

const pause = () => 2_000;

/** Lag, queue and failures of every instance, as they are now. */
export function DeliveryBoard(): ReactNode {
  const language = useLanguage();
  const w = words[language];
  const { answer, failed, refresh } = useLive<DeliveryStatus>({ url: '/api/delivery', pause });
  const retry = useCallback(async () => {
    await fetch('/api/delivery/retry', { method: 'POST' }).catch(() => undefined);
    refresh();
  }, [refresh]);
  const problem = failed && <p className="bbk-panel__problem">{w.unanswered}</p>;
  if (!answer) return problem || <p>{w.loading}</p>;
  return (
    <>
      {problem}
      <section>
        <h2>{w.targets}</h2>
        <Targets targets={answer.targets} language={language} />
        <p className="bbk-delivery__note">
          {w.head} #{answer.head}
        </p>
      </section>
      <section>
        <h2>{w.failures}</h2>
        <Failures failures={answer.failures} language={language} />
        {answer.failures.length > 0 && (
          <Button buttonStyle="secondary" size="small" onClick={() => void retry()}>
            {w.retry}
          </Button>
        )}
      </section>
    </>
  );
}
