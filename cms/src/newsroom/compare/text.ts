import { bodyText } from '../../content/editor/text.ts';
import { rows } from '../../content/pictures/used.ts';

type Doc = Readonly<Record<string, unknown>>;

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The words of a paragraph, as they are read: bold or not, they belong together. */
function inline(node: Doc): string {
  if (node['type'] === 'text') return words(node['text']);
  if (node['type'] === 'linebreak') return '\n';
  return rows(node['children']).map(inline).join('');
}

const isBlock = ({ type }: Doc) => type === 'block' || type === 'upload';

function paragraphsOfNode(node: Doc): string[] {
  if (isBlock(node)) {
    const [fields] = rows([node['fields']]);
    const kind = words(fields?.['blockType']);
    return [`[${kind || words(node['type'])}] ${bodyText(node)}`.trim()];
  }
  if (node['type'] === 'list') return rows(node['children']).map((item) => `• ${inline(item)}`);
  return [inline(node)];
}

/** A rich text as its paragraphs, and its blocks as one each. */
export function paragraphsOf(body: unknown): string[] {
  const [root] = rows([(body as Doc | null | undefined)?.['root']]);
  return rows(root?.['children'])
    .flatMap(paragraphsOfNode)
    .filter((text) => text.trim() !== '');
}
