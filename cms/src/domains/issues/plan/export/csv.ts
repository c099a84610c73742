import type { Plan } from '../types.ts';
import { linesOf, type Language } from './lines.ts';

const heads = {
  ko: ['순서', '묶음', '첫 쪽', '끝 쪽', '쪽수', '종류', '제목', '요약', '글쓴이', '진행', '메모'],
  en: ['Order', 'Part', 'From', 'To', 'Pages', 'Kind', 'Title', 'Dek', 'By', 'Progress', 'Note'],
} as const;

/** What a spreadsheet would take for a formula is text, and stays it. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The contents as CSV (RFC 4180), with the mark by which Excel knows UTF-8. */
export function contentsCsv(plan: Plan, language: Language): string {
  const lines = linesOf(plan, language).map((line, index) => {
    const { part, from, to, kind, title, dek, by, state, note } = line;
    const pages = from === null || to === null ? null : to - from + 1;
    return [index + 1, part, from, to, pages, kind, title, dek, by, state, note];
  });
  return `\ufeff${[heads[language], ...lines].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
