/** A node of the editor's JSON, before it is known what it is. */
export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const childrenOf = (node: Json): readonly Json[] =>
  Array.isArray(node['children']) ? node['children'].filter(isJson) : [];

/** The nodes of a rich-text field's value. */
export const rootOf = (value: unknown): readonly Json[] =>
  isJson(value) && isJson(value['root']) ? childrenOf(value['root']) : [];

export const string = (value: unknown): string => (typeof value === 'string' ? value : '');

export const positive = (value: unknown): number =>
  typeof value === 'number' && value >= 1 ? value : 1;
