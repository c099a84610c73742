/** A Lexical node as it is stored. */
export type LexicalNode = { type: string; version: number; [key: string]: unknown };

/** Bits of Lexical's `format`. */
const bold = 1;

export const textNode = (text: string, format = 0): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
});

const linkNode = (text: string, url: string): LexicalNode => ({
  type: 'link',
  version: 3,
  format: '',
  indent: 0,
  direction: 'ltr',
  fields: { linkType: 'custom', newTab: false, url },
  children: [textNode(text)],
});

const marks = /\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)/g;

/** Turns `**bold**` and `[text](url)` into nodes, and leaves everything else as it is. */
export function inline(source: string): LexicalNode[] {
  const nodes: LexicalNode[] = [];
  let end = 0;
  for (const match of source.matchAll(marks)) {
    if (match.index > end) nodes.push(textNode(source.slice(end, match.index)));
    const [whole, strong, label, url] = match;
    if (strong !== undefined) nodes.push(textNode(strong, bold));
    else if (label !== undefined && url !== undefined) nodes.push(linkNode(label, url));
    end = match.index + whole.length;
  }
  if (end < source.length) nodes.push(textNode(source.slice(end)));
  return nodes;
}
