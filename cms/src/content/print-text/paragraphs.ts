import { idOf, rows } from '../pictures/used.ts';

type Node = Readonly<Record<string, unknown>>;

/** A paragraph style of the layout: what a paragraph is, never how it looks. */
export const printStyles = [
  'Kicker',
  'Headline',
  'Dek',
  'Byline',
  'Body',
  'Heading',
  'Subheading',
  'Quote',
  'Bullet',
  'Numbered',
  'Table',
  'Pull Quote',
  'Pull Quote Source',
  'Question',
  'Speaker',
  'Answer',
  'Box Title',
  'Box Row',
  'Box Note',
  'List Number',
  'List Title',
  'List Meta',
  'Caption',
  'Credit',
] as const;
export type PrintStyle = (typeof printStyles)[number];

export type Run = { text: string; bold: boolean; italic: boolean };
export type PrintParagraph = { style: PrintStyle; runs: readonly Run[] };

/** What the library says of a picture, for captions that the text leaves to it. */
export type PictureWords = (media: string) => { caption: string | null; credit: string | null };

const isBold = 1;
const isItalic = 2;

const word = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A paragraph of one run; none where there is nothing to say. */
export const plain = (style: PrintStyle, value: unknown): PrintParagraph[] =>
  word(value) === '' ? [] : [{ style, runs: [{ text: word(value), bold: false, italic: false }] }];

function runsOf(node: Node): Run[] {
  if (node['type'] === 'linebreak') return [{ text: '\n', bold: false, italic: false }];
  if (node['type'] === 'tab') return [{ text: '\t', bold: false, italic: false }];
  if (typeof node['text'] === 'string') {
    const format = Number(node['format'] ?? 0);
    return [
      {
        text: node['text'],
        bold: (format & isBold) !== 0,
        italic: (format & isItalic) !== 0,
      },
    ];
  }
  return rows(node['children']).flatMap(runsOf);
}

const filled = (style: PrintStyle, runs: readonly Run[]): PrintParagraph[] =>
  runs.some(({ text }) => text.trim() !== '') ? [{ style, runs }] : [];

/** Items, and the items of the lists within them. */
function itemsOf(list: Node): PrintParagraph[] {
  const style = list['listType'] === 'number' ? 'Numbered' : 'Bullet';
  return rows(list['children']).flatMap((item) => {
    const children = rows(item['children']);
    const own = children.filter(({ type }) => type !== 'list').flatMap(runsOf);
    const nested = children.filter(({ type }) => type === 'list').flatMap(itemsOf);
    return [...filled(style, own), ...nested];
  });
}

/** A row is a paragraph, its cells are apart by a tab: InDesign makes a table of that. */
function rowsOf(table: Node): PrintParagraph[] {
  const tab: Run = { text: '\t', bold: false, italic: false };
  return rows(table['children']).flatMap((row) => {
    const cells = rows(row['children']).map(runsOf);
    return filled(
      'Table',
      cells.flatMap((runs, index) => (index === 0 ? runs : [tab, ...runs])),
    );
  });
}

type Block = (fields: Node, words: PictureWords) => PrintParagraph[];

const picture: Block = (fields, words) => {
  const media = idOf(fields['image']);
  const known = media === null ? null : words(media);
  return [
    ...plain('Caption', word(fields['caption']) || known?.caption),
    ...plain('Credit', known?.credit),
  ];
};

/** What each block of the body says in print; a player and a link to another article are nothing there. */
export const printBlocks: Readonly<Record<string, Block>> = {
  image: picture,
  gallery: (fields, words) => [
    ...plain('Box Title', fields['title']),
    ...rows(fields['pictures']).flatMap((row) => picture(row, words)),
  ],
  pullQuote: (fields) => [
    ...plain('Pull Quote', fields['text']),
    ...plain(
      'Pull Quote Source',
      [word(fields['speaker']), word(fields['source'])].filter(Boolean).join(', '),
    ),
  ],
  qa: (fields, words) => [
    ...plain('Question', fields['question']),
    ...plain('Speaker', fields['speaker']),
    ...paragraphsOf(fields['answer'], words, 'Answer'),
  ],
  factBox: (fields) => [
    ...plain('Box Title', fields['title']),
    ...rows(fields['rows']).flatMap((row) =>
      plain('Box Row', [word(row['figure']), word(row['text'])].filter(Boolean).join('\t')),
    ),
    ...plain('Box Note', fields['note']),
  ],
  listEntry: (fields, words) => [
    ...plain('List Number', String(Number(fields['number'] ?? 0))),
    ...plain('List Title', fields['title']),
    ...plain('List Meta', fields['meta']),
    ...paragraphsOf(fields['text'], words),
  ],
  embed: () => [],
  relatedArticle: () => [],
  divider: () => [],
};

function ofNode(node: Node, words: PictureWords, body: PrintStyle): PrintParagraph[] {
  const [fields] = rows([node['fields']]);
  switch (node['type']) {
    case 'block':
      return fields ? (printBlocks[String(fields['blockType'])]?.(fields, words) ?? []) : [];
    case 'heading':
      return filled(node['tag'] === 'h3' ? 'Subheading' : 'Heading', runsOf(node));
    case 'quote':
      return filled('Quote', runsOf(node));
    case 'list':
      return itemsOf(node);
    case 'table':
      return rowsOf(node);
    default:
      return filled(body, runsOf(node));
  }
}

/** A rich text as the paragraphs that go into the layout. */
export function paragraphsOf(
  value: unknown,
  words: PictureWords,
  body: PrintStyle = 'Body',
): PrintParagraph[] {
  const [text] = rows([value]);
  const [root] = rows([text?.['root']]);
  return rows(root?.['children']).flatMap((node) => ofNode(node, words, body));
}
