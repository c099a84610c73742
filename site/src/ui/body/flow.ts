import type { BodyNode, Inline, SimpleNode } from '../../content/body/types.ts';

export type TextNode = SimpleNode;
export type BlockNode = Exclude<BodyNode, SimpleNode>;

/** A run of text between blocks, or one block. A chapter starts a run of its own and carries its number. */
export type Part =
  | { readonly type: 'text'; readonly nodes: readonly TextNode[]; readonly chapter: number | null }
  | { readonly type: 'block'; readonly node: BlockNode; readonly turn: number };

const textTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'quote']);
const isText = (node: BodyNode): node is TextNode => textTypes.has(node.type);
const isChapter = (node: BodyNode) => node.type === 'heading' && node.level === 2;

/** Headings in order, whatever an editor chose: nothing of level 3 stands before the first of level 2. */
function inOrder(nodes: readonly BodyNode[]): readonly BodyNode[] {
  let begun = false;
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    if (begun || node.level === 2) {
      begun = true;
      return node;
    }
    begun = true;
    return { ...node, level: 2 as const };
  });
}

/** A body as the runs and blocks that are laid out; with `chapters`, each heading of level 2 is numbered. */
export function partsOf(nodes: readonly BodyNode[], chapters: boolean): readonly Part[] {
  const parts: Part[] = [];
  let run: TextNode[] = [];
  let chapter: number | null = null;
  let chapterCount = 0;
  let turn = 0;
  const endRun = () => {
    if (run.length > 0) parts.push({ type: 'text', nodes: run, chapter });
    run = [];
    chapter = null;
  };
  const ordered = inOrder(nodes);
  for (const [index, node] of ordered.entries()) {
    if (isText(node)) {
      if (chapters && isChapter(node)) endRun();
      // What heads a list of entries is no chapter: the entries have numbers of their own.
      if (chapters && isChapter(node) && ordered[index + 1]?.type !== 'listEntry') {
        chapterCount += 1;
        chapter = chapterCount;
      }
      run.push(node);
      continue;
    }
    endRun();
    if (node.type === 'qa') turn += 1;
    parts.push({ type: 'block', node, turn });
  }
  endRun();
  return parts;
}

const sentence = /^(.{4,72}?[.!?。…]["”’]?)\s+(?=\S)/su;

/** The first sentence of a body, apart: it is set in display type. None where it would be too long for that. */
export function splitOpening(nodes: readonly BodyNode[]): {
  readonly first: string | null;
  readonly rest: readonly BodyNode[];
} {
  const [head, ...rest] = nodes;
  const [inline, ...others]: readonly Inline[] = head?.type === 'paragraph' ? head.children : [];
  const match =
    inline?.type === 'text' && !inline.bold && !inline.italic ? sentence.exec(inline.text) : null;
  if (!match?.[1] || inline?.type !== 'text') return { first: null, rest: nodes };
  const remaining = { ...inline, text: inline.text.slice(match[0].length) };
  return {
    first: match[1],
    rest: [{ type: 'paragraph', children: [remaining, ...others] }, ...rest],
  };
}
