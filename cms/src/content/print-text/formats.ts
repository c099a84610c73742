import { printStyles, type PrintParagraph, type Run } from './paragraphs.ts';

const end = '\r\n';
/** Styles of ours stand together in the layout's list, and meet none of its own. */
const named = (style: string) => `BK ${style}`;

/** No control characters; a line break within a paragraph and a tab stay. */
const clean = (text: string) =>
  // eslint-disable-next-line no-control-regex -- those are what is taken out
  text.normalize('NFC').replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff\ufffe\uffff]/g, '');

/** `<`, `>` and `\` mean something in tagged text; a line break within a paragraph is a character of its own. */
const escaped = (text: string) =>
  clean(text)
    .replace(/[\\<>]/g, (character) => `\\${character}`)
    .replaceAll('\n', '<0x000A>');

function tagged({ text, bold, italic }: Run): string {
  const style = bold && italic ? 'Bold Italic' : bold ? 'Bold' : italic ? 'Italic' : null;
  if (style === null) return escaped(text);
  return `<CharStyle:${named(style)}>${escaped(text)}<CharStyle:>`;
}

/** Their looks are the layout's: a style that it has already keeps them. */
const definitions = [
  ...['Bold', 'Italic', 'Bold Italic'].map(
    (style) => `<DefineCharStyle:${named(style)}=<Nextstyle:${named(style)}>>`,
  ),
  ...printStyles.map((style) => `<DefineParaStyle:${named(style)}=<Nextstyle:${named(style)}>>`),
];

/**
 * InDesign tagged text, as a file: UTF-16 with a byte order mark, as `<UNICODE-WIN>` says, which InDesign reads on
 * Windows and macOS alike.
 */
export function taggedText(paragraphs: readonly PrintParagraph[]): Buffer {
  const head = [
    '<UNICODE-WIN>',
    '<Version:8><FeatureSet:InDesign-Roman><ColorTable:=<Black:COLOR:CMYK:Process:0,0,0,1>>',
    ...definitions,
  ];
  const lines = paragraphs.map(
    ({ style, runs }) => `<ParaStyle:${named(style)}>${runs.map(tagged).join('')}`,
  );
  return Buffer.from(`\ufeff${[...head, ...lines].join(end)}${end}`, 'utf16le');
}

/** Plain text, a line for each paragraph and an empty one between; with the mark that editors on Windows look for. */
export function plainText(paragraphs: readonly PrintParagraph[]): Buffer {
  const lines = paragraphs.map(({ runs }) =>
    clean(runs.map(({ text }) => text).join('')).replaceAll('\n', end),
  );
  return Buffer.from(`\ufeff${lines.join(end + end)}${end}`, 'utf8');
}

export const textFormats = { tagged: taggedText, plain: plainText } as const;
export type TextFormat = keyof typeof textFormats;
export const isTextFormat = (value: unknown): value is TextFormat =>
  typeof value === 'string' && Object.hasOwn(textFormats, value);
