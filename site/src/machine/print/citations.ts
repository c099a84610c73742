import type { Citation } from '../../content/printed/citation.ts';

const magazine = 'Billboard Korea';

/** Braces and backslashes are BibTeX's own; a title keeps its capitals in braces. */
const escapes: Record<string, string> = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}' };
const tex = (text: string) =>
  text
    .replaceAll(/[\\{}]/g, (character) => escapes[character] ?? '')
    .replaceAll(/[%&$#_]/g, (character) => `\\${character}`)
    .replaceAll(/\s+/g, ' ');
const line = (text: string) => text.replaceAll(/\s+/g, ' ');

const keyed = (text: string) => text.normalize('NFD').replaceAll(/[^A-Za-z0-9-]/g, '');

/** As BibTeX. Addresses are absolute. */
export function bibtex(given: Citation, siteUrl: string): string {
  const fields: (readonly [string, string | null])[] = [
    ['title', `{${tex(given.title)}}`],
    [
      'author',
      given.authors.length > 0 ? given.authors.map((name) => `{${tex(name)}}`).join(' and ') : null,
    ],
    [given.kind === 'article' ? 'journal' : 'publisher', magazine],
    ['number', given.issue === null ? null : String(given.issue)],
    ['pages', given.pages && `${given.pages.from}--${given.pages.to}`],
    ['year', given.date?.slice(0, 4) ?? null],
    ['month', given.date ? String(Number(given.date.slice(5, 7))) : null],
    ['issn', given.issn],
    ['url', `${siteUrl}${given.path}`],
    ['language', given.language],
  ];
  const written = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `  ${name} = {${value}},`);
  const kind = given.kind === 'article' ? 'article' : 'periodical';
  return [`@${kind}{${keyed(given.key)},`, ...written, '}', ''].join('\n');
}

/** As RIS, which Zotero, EndNote and Mendeley read. */
export function ris(given: Citation, siteUrl: string): string {
  const fields: (readonly [string, string | null])[] = [
    ['TY', given.kind === 'article' ? 'MGZN' : 'SER'],
    ['TI', line(given.title)],
    ...given.authors.map((name) => ['AU', line(name)] as const),
    [given.kind === 'article' ? 'T2' : 'PB', magazine],
    ['IS', given.issue === null ? null : String(given.issue)],
    ['SP', given.pages && String(given.pages.from)],
    ['EP', given.pages && String(given.pages.to)],
    ['DA', given.date?.replaceAll('-', '/') ?? null],
    ['SN', given.issn],
    ['LA', given.language],
    ['UR', `${siteUrl}${given.path}`],
  ];
  const written = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}  - ${value}`);
  return [...written, 'ER  - ', ''].join('\r\n');
}
