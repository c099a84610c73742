import { rows } from '../pictures/used.ts';

type Node = Readonly<Record<string, unknown>>;

/** A link of a rich text: to an address, or to a document of ours. */
export type BodyLink = {
  /** The words that a reader presses; the title of what a block shows. */
  text: string;
  address: string | null;
  document: { collection: string; value: unknown } | null;
};

/** Deeper than any text that an editor makes. */
const deepest = 200;

const wordsOf = (node: Node): string =>
  node['type'] === 'text' && typeof node['text'] === 'string'
    ? node['text']
    : rows(node['children']).map(wordsOf).join('');

function linkOf(node: Node): BodyLink[] {
  const [fields] = rows([node['fields']]);
  if (!fields) return [];
  if (node['type'] === 'link' || node['type'] === 'autolink') {
    const [doc] = rows([fields['doc']]);
    const text = wordsOf(node);
    if (fields['linkType'] === 'internal') {
      const document = { collection: String(doc?.['relationTo']), value: doc?.['value'] };
      return [{ text, address: null, document }];
    }
    const { url } = fields;
    return [{ text, address: typeof url === 'string' ? url : '', document: null }];
  }
  if (node['type'] === 'block' && fields['blockType'] === 'relatedArticle') {
    const document = { collection: 'articles', value: fields['article'] };
    return [{ text: '', address: null, document }];
  }
  return [];
}

/** Every link of a rich text, in order: those in the rich texts of its blocks too. */
export function linksOfBody(value: unknown, depth = 0): BodyLink[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => linksOfBody(item, depth + 1));
  const node = value as Node;
  const own = typeof node['type'] === 'string' ? linkOf(node) : [];
  return [...own, ...Object.values(node).flatMap((inner) => linksOfBody(inner, depth + 1))];
}
