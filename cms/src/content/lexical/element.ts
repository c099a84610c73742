import { inline, type LexicalNode } from './inline.ts';

/** Fields that every Lexical element carries. */
export const element = (
  type: string,
  children: LexicalNode[],
  more: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
});

export const paragraph = (text: string) =>
  element('paragraph', inline(text), { textFormat: 0, textStyle: '' });

/** The shape of a stored rich text value. */
export type RichText = {
  [key: string]: unknown;
  root: {
    type: string;
    version: number;
    format: '';
    indent: number;
    direction: 'ltr';
    children: LexicalNode[];
  };
};

export const richText = (children: LexicalNode[]): RichText => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
});
