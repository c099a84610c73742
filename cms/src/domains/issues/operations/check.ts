import type { Lack } from '../../../content/publish/hook.ts';
import { needs } from '../../../content/publish/lack.ts';
import { rows } from '../../../content/pictures/used.ts';

type Doc = Readonly<Record<string, unknown>>;

/** Entries of the contents that name neither an article nor a title. */
function emptyEntries(doc: Doc): Lack[] {
  return rows(doc['contents']).flatMap((part, first) =>
    rows(part['entries']).flatMap((entry, second) => {
      if (entry['kind'] === 'ad') return [];
      const field = entry['kind'] === 'printOnly' ? 'title' : 'article';
      const place = `${first + 1}-${second + 1}`;
      const lacks = needs(
        entry,
        field,
        [`차례 ${place}`, `Contents ${place}`],
        [
          `차례 ${place}: ${field === 'title' ? '제목을 적어' : '기사를 골라'} 주세요.`,
          `Contents ${place}: ${field === 'title' ? 'enter a title' : 'choose an article'}.`,
        ],
      );
      return lacks.map((lack) => ({
        ...lack,
        path: `contents.${first}.entries.${second}.${field}`,
      }));
    }),
  );
}

/** What an issue lacks to be public. English titles may follow later. */
export const checkIssue = (doc: Doc, locale: string | null | undefined): Lack[] =>
  locale === 'en' ? [] : emptyEntries(doc);
