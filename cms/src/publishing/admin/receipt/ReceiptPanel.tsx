'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useState, type ReactNode } from 'react';

import type { InstanceReceipt, Receipt } from '../../receipts/get.ts';
import { hostOf } from '../format.ts';
import { useLanguage, type Language } from '../../../platform/admin/language.ts';
import { useLive } from '../../../content/admin/live.ts';
import '../publishing.css';
import { summarise } from './summary.ts';
import { instanceSentence } from './words-of-instance.ts';
import { sentence } from './words.ts';

type Answer = { receipt: Receipt | null };

const titles = { ko: '사이트 반영', en: 'On the site' };
const tryNow = { ko: '지금 다시 시도', en: 'Try now' };
const unanswered = {
  ko: '상태를 물을 수 없습니다. 저장된 내용은 그대로이며, 다시 묻고 있습니다.',
  en: 'The state can not be asked for. What was saved is safe; asking again.',
};

/** While something is on its way it is asked for often; then only for what colleagues and the clock do. */
const pause = (answer: Answer | null): number => {
  const { state } = summarise(answer?.receipt ?? null);
  return state === 'waiting' || state === 'failing' ? 700 : 8_000;
};

function Instance({ receipt, language }: { receipt: InstanceReceipt; language: Language }) {
  return (
    <li>
      <span className="bbk-receipt__host">{hostOf(receipt.instance)}</span>
      <span>{instanceSentence(receipt, language)}</span>
      {receipt.error && <code>{receipt.error}</code>}
    </li>
  );
}

/** Beside a document: how its newest change comes to readers, live, and what can be done where it does not. */
export function ReceiptPanel(): ReactNode {
  const { id, collectionSlug, lastUpdateTime, data } = useDocumentInfo();
  const language = useLanguage();
  const [trying, setTrying] = useState(false);
  const url = id && collectionSlug ? `/api/receipts/${collectionSlug}/${id}` : null;
  const saved = `${lastUpdateTime}:${String(data?.['updatedAt'])}`;
  const { answer, failed, refresh } = useLive<Answer>({ url, pause, since: saved });
  const retry = useCallback(async () => {
    setTrying(true);
    await fetch(`${url}/retry`, { method: 'POST' }).catch(() => undefined);
    setTrying(false);
    refresh();
  }, [url, refresh]);

  if (!url) return null;
  const receipt = answer?.receipt ?? null;
  const summary = summarise(receipt);
  return (
    <section className="bbk-panel" data-state={summary.state} aria-label={titles[language]}>
      <h3 className="bbk-panel__title">{titles[language]}</h3>
      <p className="bbk-panel__line" role="status">
        {answer && sentence(summary, language)}
      </p>
      {failed && <p className="bbk-panel__problem">{unanswered[language]}</p>}
      {receipt && summary.all > 0 && (
        <ul className="bbk-receipt">
          {receipt.instances.map((each) => (
            <Instance key={each.instance} receipt={each} language={language} />
          ))}
        </ul>
      )}
      {summary.state === 'failing' && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={trying}
          onClick={() => void retry()}
        >
          {tryNow[language]}
        </Button>
      )}
    </section>
  );
}
