import type { Refs } from './refs.ts';
import { element, paragraph, richText, type RichText } from '../content/lexical/element.ts';
import { inline, type LexicalNode } from '../content/lexical/inline.ts';
import { tableNode } from '../content/lexical/table.ts';

/**
 * One part of a body. Pictures and articles are named in the texts by key or slug, and become ids
 * only when the first edition is written into a database.
 */
export type Part = (refs: Refs, nextId: () => string) => LexicalNode;

const fixed =
  (node: LexicalNode): Part =>
  () =>
    node;

const block =
  (
    blockType: string,
    fields: (refs: Refs, nextId: () => string) => Record<string, unknown>,
  ): Part =>
  (refs, nextId) => ({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: nextId(), blockName: '', blockType, ...fields(refs, nextId) },
  });

const simple = (paragraphs: readonly string[]) => richText(paragraphs.map(paragraph));

export const p = (text: string): Part => fixed(paragraph(text));
export const h2 = (text: string): Part => fixed(element('heading', inline(text), { tag: 'h2' }));
export const h3 = (text: string): Part => fixed(element('heading', inline(text), { tag: 'h3' }));
export const quote = (text: string): Part => fixed(element('quote', inline(text)));

const list =
  (listType: 'bullet' | 'number') =>
  (...items: readonly string[]): Part =>
    fixed(
      element(
        'list',
        items.map((item, index) => element('listitem', inline(item), { value: index + 1 })),
        { listType, tag: listType === 'bullet' ? 'ul' : 'ol', start: 1 },
      ),
    );
export const ul = list('bullet');
export const ol = list('number');

/** The first row is the table's head. */
export const table = (...rows: readonly (readonly string[])[]): Part => fixed(tableNode(rows));

export const image = (
  key: string,
  options: { caption?: string; width?: 'column' | 'mid' | 'wide' } = {},
): Part => block('image', (refs) => ({ image: refs.media(key), width: 'column', ...options }));

export const gallery = (
  title: string,
  ...pictures: readonly (readonly [key: string, caption: string])[]
): Part =>
  block('gallery', (refs, nextId) => ({
    title,
    pictures: pictures.map(([key, caption]) => ({
      id: nextId(),
      image: refs.media(key),
      caption,
    })),
  }));

export const pull = (text: string, speaker?: string, source?: string): Part =>
  block('pullQuote', () => ({ text, speaker, source }));

export const qa = (question: string, speaker: string, ...answer: readonly string[]): Part =>
  block('qa', () => ({ question, speaker, answer: simple(answer) }));

export const facts = (
  title: string,
  rows: readonly (readonly [figure: string, text: string])[],
  note?: string,
): Part =>
  block('factBox', (_, nextId) => ({
    title,
    rows: rows.map(([figure, text]) => ({ id: nextId(), figure, text })),
    note,
  }));

export const entry = (
  number: number,
  title: string,
  meta: string,
  text: readonly string[] | string,
  picture?: string,
): Part =>
  block('listEntry', (refs) => ({
    number,
    title,
    meta,
    image: picture === undefined ? undefined : refs.media(picture),
    text: simple(typeof text === 'string' ? [text] : text),
  }));

export const embed = (url: string, title: string, poster?: string): Part =>
  block('embed', (refs) => ({
    url,
    title,
    poster: poster === undefined ? undefined : refs.media(poster),
  }));

export const related = (slug: string): Part =>
  block('relatedArticle', (refs) => ({ article: refs.article(slug) }));

export const divider: Part = block('divider', () => ({}));

/** Ids of blocks and rows are derived from `key`, so that two runs write the same document. */
export function toRichText(key: string, parts: readonly Part[], refs: Refs): RichText {
  let count = 0;
  const nextId = () => refs.blockId(`${key}#${(count += 1)}`);
  return richText(parts.map((part) => part(refs, nextId)));
}
