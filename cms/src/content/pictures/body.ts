import { rows, used, type UsedPicture } from './used.ts';

type Node = Readonly<Record<string, unknown>>;

function picturesOfBlock(fields: Node, path: string): UsedPicture[] {
  switch (fields['blockType']) {
    case 'image':
      return used(fields['image'], path, '본문 사진', 'Picture in the text');
    case 'gallery':
      return rows(fields['pictures']).flatMap((row, index) =>
        used(row['image'], path, `본문 사진 묶음 ${index + 1}`, `Gallery in the text ${index + 1}`),
      );
    case 'listEntry':
      return used(fields['image'], path, '순위 항목 사진', 'Picture of a list entry');
    case 'embed':
      return used(fields['poster'], path, '영상 표지', 'Poster of an embed');
    default:
      return [];
  }
}

/** Every picture that the blocks of a rich text show, in order. `path` is the field's. */
export function picturesOfBody(body: unknown, path: string): UsedPicture[] {
  if (typeof body !== 'object' || body === null) return [];
  const node = body as Node;
  const [fields] = rows([node['fields']]);
  const own = node['type'] === 'block' && fields ? picturesOfBlock(fields, path) : [];
  const inside = [...rows(node['children']), ...rows([node['root']])];
  return [...own, ...inside.flatMap((child) => picturesOfBody(child, path))];
}
