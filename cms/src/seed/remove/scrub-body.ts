type Gone = ReadonlySet<string>;
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isGone = (value: unknown, gone: Gone) => typeof value === 'string' && gone.has(value);

/** Of these a block can do without; of any other reference it can not. */
const optional = (blockType: unknown, name: string) =>
  name === 'poster' || (blockType === 'listEntry' && name === 'image');

/** The rows of a gallery need two at least. */
const fewestRows = 2;

/** The fields of a block without what is gone, or `null` when nothing of it is left to show. */
function scrubBlock(fields: Json, gone: Gone): Json | null {
  const kept: Json = {};
  for (const [name, value] of Object.entries(fields)) {
    if (isGone(value, gone)) {
      if (!optional(fields['blockType'], name)) return null;
      kept[name] = null;
    } else if (Array.isArray(value)) {
      const rows = value.filter(
        (row) => !isObject(row) || !Object.values(row).some((inner) => isGone(inner, gone)),
      );
      if (rows.length < value.length && rows.length < fewestRows) return null;
      kept[name] = rows;
    } else kept[name] = isObject(value) && 'root' in value ? scrubBody(value, gone) : value;
  }
  return kept;
}

const linksTo = (node: Json) =>
  isObject(node['fields']) && isObject(node['fields']['doc'])
    ? node['fields']['doc']['value']
    : undefined;

function scrubNode(node: unknown, gone: Gone): unknown[] {
  if (!isObject(node)) return [node];
  if (node['type'] === 'block' && isObject(node['fields'])) {
    const fields = scrubBlock(node['fields'], gone);
    return fields ? [{ ...node, fields }] : [];
  }
  const children = Array.isArray(node['children'])
    ? node['children'].flatMap((child) => scrubNode(child, gone))
    : undefined;
  if (children && isGone(linksTo(node), gone)) return children;
  return [children ? { ...node, children } : node];
}

/** A rich text without the blocks and links that name what is gone. Links leave their words behind. */
export function scrubBody(body: unknown, gone: Gone): unknown {
  if (!isObject(body) || !isObject(body['root'])) return body;
  const [root] = scrubNode(body['root'], gone);
  return { ...body, root };
}
