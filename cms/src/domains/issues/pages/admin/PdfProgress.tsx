'use client';

import { Button, useDocumentInfo } from '@payloadcms/ui';
import { useState, type ReactNode } from 'react';

import { useLanguage } from '../../../../platform/admin/language.ts';
import './pages.css';
import { useProgress } from './use-progress.ts';
import { sentenceOf, words } from './words.ts';

/** Below a PDF: how far its pages are, live, and what they look like. */
export function PdfProgress(): ReactNode {
  const { id, data } = useDocumentInfo();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const pdf = id === undefined ? null : String(id);
  const { answer, failed, refresh } = useProgress(pdf, data?.['updatedAt']);
  const again = async () => {
    setAsking(true);
    await fetch(`/api/issue-pdfs/${pdf}/render`, { method: 'POST' }).catch(() => undefined);
    setAsking(false);
    refresh();
  };
  if (pdf === null) return <p className="bbk-pages__note">{words.unsaved[language]}</p>;
  return (
    <section className="bbk-pages" aria-label={words.title[language]}>
      <h3 className="bbk-pages__title">{words.title[language]}</h3>
      <p className="bbk-pages__line" role="status">
        {answer && sentenceOf(answer, language)}
      </p>
      {answer?.state === 'rendering' && answer.sheets !== null && (
        <progress
          className="bbk-pages__bar"
          max={answer.sheets}
          value={answer.pages.length}
          aria-label={words.title[language]}
        />
      )}
      {failed && <p className="bbk-pages__problem">{words.unanswered[language]}</p>}
      {answer?.state === 'failed' && (
        <Button size="small" margin={false} disabled={asking} onClick={() => void again()}>
          {words.again[language]}
        </Button>
      )}
      <ul className="bbk-pages__sheets">
        {answer?.pages.map((page) => (
          <li key={page.id}>
            <img
              src={`/api/issue-pages/${page.id}/thumb`}
              width={page.width}
              height={page.height}
              loading="lazy"
              alt=""
            />
            <span>{page.sheet}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
