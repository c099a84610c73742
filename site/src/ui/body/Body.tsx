import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { BodyKind, BodyNode } from '../../content/body/types.ts';
import { Numeral } from '../Numeral.tsx';
import { cx } from '../vars.ts';
import { FactBox, ListEntry, PullQuote, Qa, RelatedArticle, Table } from './blocks.tsx';
import { Embed, Gallery, ImageFigure } from './figures.tsx';
import { partsOf, splitOpening, type BlockNode, type Part } from './flow.ts';
import { SimpleFlow } from './Simple.tsx';

interface Context {
  readonly locale: Locale;
  /** The number of an interview's turn. */
  readonly turn: number;
}
type Renderer<K extends BodyKind> = (
  node: Extract<BodyNode, { type: K }>,
  context: Context,
) => ReactNode;

/** One renderer for each kind of block: a kind without one does not compile. */
const renderers = {
  image: (node) => <ImageFigure node={node} />,
  gallery: (node, { locale }) => <Gallery node={node} locale={locale} />,
  pullQuote: (node) => <PullQuote node={node} />,
  qa: (node, { turn }) => <Qa node={node} number={turn} />,
  factBox: (node) => <FactBox node={node} />,
  listEntry: (node) => <ListEntry node={node} />,
  embed: (node, { locale }) => <Embed node={node} locale={locale} />,
  relatedArticle: (node, { locale }) => <RelatedArticle node={node} locale={locale} />,
  divider: () => <hr className="divider" />,
  table: (node, { locale }) => <Table node={node} locale={locale} />,
} satisfies { [K in BlockNode['type']]: Renderer<K> };

interface BlockProps extends Context {
  readonly node: BlockNode;
}

/** One block of a body. */
function Block({ node, ...context }: BlockProps): ReactNode {
  // Each renderer takes its own node; TypeScript can not follow that through a union of both.
  const renderer = renderers[node.type] as (node: BlockNode, context: Context) => ReactNode;
  return renderer(node, context);
}

interface BodyProps {
  readonly nodes: readonly BodyNode[];
  readonly locale: Locale;
  /** `grid`: on the page's twelve columns. `column`: inside a column of its own. */
  readonly flow?: 'grid' | 'column';
  /** Number the headings of level 2 as chapters. */
  readonly chapters?: boolean;
  /** Set the first sentence in display type. */
  readonly opening?: boolean;
}

function TextPart({
  part,
  first,
}: {
  readonly part: Extract<Part, { type: 'text' }>;
  readonly first: string | null;
}): ReactNode {
  return (
    <div className={cx('g', 'run', part.chapter !== null && 'chap')}>
      {part.chapter !== null && (
        <Numeral voice="thin" hidden>
          {part.chapter}
        </Numeral>
      )}
      <div className="col prose">
        {first && <p className="first">{first}</p>}
        <SimpleFlow nodes={part.nodes} />
      </div>
    </div>
  );
}

/** The full-width blocks lay themselves out; the others stand on the grid, where their class puts them. */
const ownGrid: ReadonlySet<BlockNode['type']> = new Set(['qa', 'listEntry']);

/** A body: runs of text, and blocks between them. */
export function Body({
  nodes,
  locale,
  flow = 'grid',
  chapters = false,
  opening = false,
}: BodyProps): ReactNode {
  const { first, rest } = opening ? splitOpening(nodes) : { first: null, rest: nodes };
  return (
    <div className={cx('flow', flow === 'column' && 'flow--col')}>
      {partsOf(rest, chapters).map((part, index) => {
        if (part.type === 'text') {
          return <TextPart key={index} part={part} first={index === 0 ? first : null} />;
        }
        const block = <Block node={part.node} locale={locale} turn={part.turn} />;
        return ownGrid.has(part.node.type) ? (
          <div key={index}>{block}</div>
        ) : (
          <div key={index} className="g blk">
            {block}
          </div>
        );
      })}
    </div>
  );
}
