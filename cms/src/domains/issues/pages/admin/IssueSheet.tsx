'use client';

import { useField, useFormFields } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import { useLanguage, type Language } from '../../../../platform/admin/language.ts';
import { labelsOf } from '../labels.ts';
import { isFree, toggled } from '../ranges.ts';
import './pages.css';
import { useProgress } from './use-progress.ts';
import { sentenceOf, words, type Progress } from './words.ts';

interface Chosen {
  readonly firstPage: number;
  readonly pageCount: number | null;
  readonly freePages: string;
  readonly freeCovers: boolean;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** What the form says now, saved or not. */
const useChosen = (): Chosen =>
  useFormFields(([fields]) => ({
    firstPage: numberOf(fields['firstPage']?.value) ?? 1,
    pageCount: numberOf(fields['pageCount']?.value),
    freePages: textOf(fields['freePages']?.value),
    freeCovers: fields['freeCovers']?.value !== false,
  }));

const nameOf = (label: string, language: Language) => {
  const side = label.startsWith('c') ? label.slice(1) : null;
  if (side !== null) return language === 'ko' ? `표${side}` : `Cover ${side}`;
  return language === 'ko' ? `${label}쪽` : `p. ${label}`;
};

interface SheetProps {
  readonly page: Progress['pages'][number];
  readonly label: string;
  readonly free: boolean;
  readonly language: Language;
  readonly onToggle: () => void;
}

function Sheet({ page, label, free, language, onToggle }: SheetProps): ReactNode {
  const name = nameOf(label, language);
  const state = (free ? words.open : words.closed)[language];
  return (
    <li>
      <button
        type="button"
        aria-pressed={free}
        aria-label={`${name}, ${state}`}
        disabled={label.startsWith('c')}
        onClick={onToggle}
      >
        <img
          src={`/api/issue-pages/${page.id}/thumb`}
          width={page.width}
          height={page.height}
          loading="lazy"
          alt=""
        />
        <span>
          <b>{name}</b> {state}
        </span>
      </button>
    </li>
  );
}

/** The pages of an issue as the readers will have them: a click opens one, or closes it. */
export function IssueSheet(): ReactNode {
  const language = useLanguage();
  const pdf = useFormFields(([fields]) => fields['pdf']?.value);
  const chosen = useChosen();
  const { setValue } = useField<string>({ path: 'freePages' });
  const id = typeof pdf === 'string' ? pdf : null;
  const { answer } = useProgress(id);
  if (id === null) return <p className="bbk-pages__note">{words.noPdf[language]}</p>;
  if (answer?.state !== 'ready') {
    return <p className="bbk-pages__note">{answer && sentenceOf(answer, language)}</p>;
  }
  const labels = labelsOf({ ...chosen, sheets: answer.pages.length });
  const free = labels.map((label) => isFree(label, chosen));
  return (
    <section className="bbk-pages" aria-label={words.title[language]}>
      <p className="bbk-pages__line" role="status">
        {words.counted[language](free.filter(Boolean).length, labels.length)}
      </p>
      <ul className="bbk-pages__sheets">
        {answer.pages.map((page, index) => (
          <Sheet
            key={page.id}
            page={page}
            label={labels[index] ?? ''}
            free={free[index] === true}
            language={language}
            onToggle={() => setValue(toggled(chosen.freePages, Number(labels[index])))}
          />
        ))}
      </ul>
    </section>
  );
}
