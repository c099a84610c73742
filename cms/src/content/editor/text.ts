import { rows } from '../pictures/used.ts';

type Node = Readonly<Record<string, unknown>>;

const hidden = new Set([
  'id',
  'blockType',
  'blockName',
  'url',
  'width',
  'image',
  'poster',
  'article',
]);

/** The words that a block's fields hold, its inner rich texts included. */
function textOfFields(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textOfFields);
  if (typeof value !== 'object' || value === null) return [];
  if ('root' in value) return [bodyText(value)];
  return Object.entries(value).flatMap(([name, inner]) =>
    hidden.has(name) ? [] : textOfFields(inner),
  );
}

function textOfNode(node: Node): string[] {
  if (node['type'] === 'text') return typeof node['text'] === 'string' ? [node['text']] : [];
  if (node['type'] === 'block') return textOfFields(node['fields']);
  return [...rows(node['children']), ...rows([node['root']])].flatMap(textOfNode);
}

/** The words of a rich text, without its form. */
export function bodyText(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  return textOfNode(body as Node).join(' ');
}
