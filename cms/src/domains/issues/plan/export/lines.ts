import { stateWords } from '../states.ts';
import { stateOfEntry, titleOfEntry, type EntryKind, type Plan } from '../types.ts';

export type Language = 'ko' | 'en';

export const kindWords = {
  article: ['기사', 'Article'],
  printOnly: ['인쇄판', 'Print only'],
  ad: ['광고', 'Advertisement'],
} as const satisfies Record<EntryKind, readonly [ko: string, en: string]>;

/** An entry as the lists of the printer and the art desk have it. */
export type ContentsLine = {
  id: string;
  part: string;
  from: number | null;
  to: number | null;
  kind: string;
  title: string;
  dek: string;
  by: string;
  state: string;
  note: string;
};

/** Every entry of the contents, in the order of the magazine. */
export function linesOf(plan: Plan, language: Language): ContentsLine[] {
  const index = language === 'ko' ? 0 : 1;
  return plan.parts.flatMap((part) =>
    part.entries.map((entry) => {
      const article = entry.article === null ? undefined : plan.articles[entry.article];
      return {
        id: entry.id,
        part: part.title ?? '',
        from: entry.pageFrom,
        to: entry.pageTo ?? entry.pageFrom,
        kind: kindWords[entry.kind][index],
        title: titleOfEntry(plan, entry) ?? '',
        dek: entry.dek ?? article?.dek ?? '',
        by: entry.by ?? article?.by ?? '',
        state: stateWords[stateOfEntry(plan, entry)][index],
        note: entry.note ?? '',
      };
    }),
  );
}

/** `제3호 「밤의 도시」`. */
export function nameOfIssue({ number, title }: Plan, language: Language): string {
  const name = language === 'ko' ? `제${number}호` : `Issue ${number}`;
  if (title === null) return name;
  return language === 'ko' ? `${name} 「${title}」` : `${name}, “${title}”`;
}
