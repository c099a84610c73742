import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type {
  FactBoxBlock,
  ListEntryBlock,
  PullQuoteBlock,
  QaBlock,
  RelatedArticleBlock,
  TableNode,
} from '../../content/body/types.ts';
import { t } from '../../i18n/messages.ts';
import { Figure, Numeral } from '../Numeral.tsx';
import { Picture } from '../Picture.tsx';
import { kickerText } from '../story/folio.ts';
import { Title } from '../Title.tsx';
import { vars } from '../vars.ts';
import { Inlines } from './Inlines.tsx';
import { SimpleFlow } from './Simple.tsx';

const quoted = /^[“"‘']/;

/** A sentence lifted out. Quotation marks are set here where the text brings none. */
export function PullQuote({ node }: { readonly node: PullQuoteBlock }): ReactNode {
  const text = quoted.test(node.text) ? node.text : `“${node.text}”`;
  return (
    <figure className="pull">
      <blockquote className="d">
        <p>{text}</p>
      </blockquote>
      {(node.speaker ?? node.source) && (
        <figcaption className="m">
          {node.speaker && <b>{node.speaker}</b>} {node.source}
        </figcaption>
      )}
    </figure>
  );
}

/** A turn of an interview: the number, the question, the answer. */
export const Qa = ({
  node,
  number,
}: {
  readonly node: QaBlock;
  readonly number: number;
}): ReactNode => (
  <section className="qa g">
    <Numeral voice="thin" hidden>
      {number}
    </Numeral>
    <h2 className="q">{node.question}</h2>
    <div className="a prose">
      {node.speaker && <b className="who">{node.speaker}</b>}
      <SimpleFlow nodes={node.answer} />
    </div>
  </section>
);

/** Figures and what they count. */
export const FactBox = ({ node }: { readonly node: FactBoxBlock }): ReactNode => (
  <aside className="box" aria-label={node.title}>
    <p className="d box-h">{node.title}</p>
    <ul>
      {node.rows.map((row, index) => (
        <li key={index}>
          <Figure figure={row.figure} />
          <span>{row.text}</span>
        </li>
      ))}
    </ul>
    {node.note && <p className="m">{node.note}</p>}
  </aside>
);

/** An entry of a ranked list: its rank stands as large as a headline. */
export const ListEntry = ({ node }: { readonly node: ListEntryBlock }): ReactNode => (
  <section className="entry g" style={vars({ '--digits': String(node.number).length })}>
    <Numeral>{node.number}</Numeral>
    <div className="bd">
      <h2 className="d">
        <Title text={node.title} />
      </h2>
      {node.meta && <p className="m">{node.meta}</p>}
      <div className="prose">
        <SimpleFlow nodes={node.text} />
      </div>
    </div>
    {node.picture && (
      <div className="entry-p">
        <Picture picture={node.picture} sizes="(min-width:64rem) 22vw, 60vw" />
        {node.picture.credit && <p className="m">{node.picture.credit}</p>}
      </div>
    )}
  </section>
);

/** A story named in the middle of another. */
export const RelatedArticle = ({
  node,
  locale,
}: {
  readonly node: RelatedArticleBlock;
  readonly locale: Locale;
}): ReactNode => (
  <aside className="inset" aria-label={t(locale).article.relatedLabel}>
    {node.story.picture && <Picture picture={node.story.picture} sizes="11rem" decorative />}
    <div>
      <p className="k">{kickerText(node.story, locale)}</p>
      <a className="d t cover" href={node.story.href}>
        <Title text={node.story.headline} />
      </a>
    </div>
  </aside>
);

/** A table that is wider than the page can be scrolled, also by the keyboard. */
export function Table({
  node,
  locale,
}: {
  readonly node: TableNode;
  readonly locale: Locale;
}): ReactNode {
  const [first] = node.rows;
  const hasHead = first?.every((cell) => cell.header) === true;
  const body = hasHead ? node.rows.slice(1) : node.rows;
  return (
    <div
      className="sheet"
      role="region"
      aria-label={t(locale).article.table} // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
      tabIndex={0}
    >
      <table>
        {hasHead && (
          <thead>
            <Row cells={first} scope="col" />
          </thead>
        )}
        <tbody>
          {body.map((cells, index) => (
            <Row key={index} cells={cells} scope="row" />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = ({
  cells,
  scope,
}: {
  readonly cells: TableNode['rows'][number];
  readonly scope: 'col' | 'row';
}): ReactNode => (
  <tr>
    {cells.map((cell, index) => {
      const span = {
        colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
        rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
      };
      return cell.header ? (
        <th key={index} scope={scope} {...span}>
          <Inlines nodes={cell.children} />
        </th>
      ) : (
        <td key={index} {...span}>
          <Inlines nodes={cell.children} />
        </td>
      );
    })}
  </tr>
);
