'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import type { ReactNode } from 'react';

import { useLanguage } from '../../../../platform/admin/language.ts';
import { useLive } from '../../../../content/admin/live.ts';
import './codes.css';

interface Answer {
  readonly codes: readonly {
    readonly address: string;
    readonly caption: string;
    readonly page: number | null;
    readonly title: string | null;
  }[];
}

const words = {
  title: { ko: '짧은 주소와 QR', en: 'Short addresses and QR codes' },
  hint: {
    ko: '지면에 싣는 주소입니다. 바뀌지 않으며, 그 쪽의 기사로 이어집니다.',
    en: 'Addresses for the layout. They never change, and lead to what stands on the page.',
  },
  unsaved: { ko: '저장하면 여기에 보입니다.', en: 'They show here once this is saved.' },
  issue: { ko: '이 호', en: 'The issue' },
  page: { ko: (page: number) => `${page}쪽`, en: (page: number) => `p. ${page}` },
  all: { ko: '모두 PDF 한 장으로', en: 'All on one PDF' },
} as const;

const pause = () => 20_000;

/** Beside an issue's pages: the addresses that stand in print, as codes for the layout. */
export function IssueCodes(): ReactNode {
  const { id, data } = useDocumentInfo();
  const language = useLanguage();
  const base = id === undefined ? null : `/api/issues/${id}/codes`;
  const { answer } = useLive<Answer>({ url: base, pause, since: data?.['updatedAt'] });
  return (
    <section className="bbk-codes" aria-labelledby="bbk-codes">
      <h3 id="bbk-codes">{words.title[language]}</h3>
      <p>{base === null ? words.unsaved[language] : words.hint[language]}</p>
      {answer && (
        <ul>
          {answer.codes.map(({ caption, page, title }) => {
            const name = page === null ? words.issue[language] : words.page[language](page);
            const file = `${base}/${page ?? 'issue'}`;
            return (
              <li key={`${page}-${title}`}>
                <b>{name}</b>
                <span>{title}</span>
                <code>{caption}</code>
                <a href={`${file}.svg`} download aria-label={`${name} SVG`}>
                  SVG
                </a>
                <a href={`${file}.pdf`} download aria-label={`${name} PDF`}>
                  PDF
                </a>
              </li>
            );
          })}
        </ul>
      )}
      {answer && (
        <a href={`${base}/all.pdf`} download>
          {words.all[language]}
        </a>
      )}
    </section>
  );
}
