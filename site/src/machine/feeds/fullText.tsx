import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import type { BodyKind, BodyNode, SimpleNode, TableNode } from '../../content/body/types.ts';
import type { FeedItem } from '../../content/feeds/types.ts';
import type { PictureView } from '../../content/media/types.ts';
import { Inlines } from '../../ui/body/Inlines.tsx';
import { SimpleFlow } from '../../ui/body/Simple.tsx';

interface FigureProps {
  readonly picture: PictureView;
  readonly caption: string | null;
}

const Figure = ({ picture, caption }: FigureProps): ReactNode => {
  const { src, width, height } = picture.fallback;
  const said = [caption ?? picture.caption, picture.credit].filter((part) => part !== null);
  return (
    <figure>
      {/* Lazy, or React would write a preload link before the text. */}
      <img src={src} width={width} height={height} alt={picture.alt} loading="lazy" />
      {said.length > 0 && <figcaption>{said.join(' — ')}</figcaption>}
    </figure>
  );
};

const Table = ({ node }: { readonly node: TableNode }): ReactNode => (
  <table>
    <tbody>
      {node.rows.map((row, index) => (
        <tr key={index}>
          {row.map(({ header, colSpan, rowSpan, children }, column) => {
            const Cell = header ? 'th' : 'td';
            return (
              <Cell key={column} colSpan={colSpan} rowSpan={rowSpan}>
                <Inlines nodes={children} />
              </Cell>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);

const simple = (node: SimpleNode): ReactNode => <SimpleFlow nodes={[node]} />;

/** One renderer for each kind of node, without the page's own layout: a kind without one does not compile. */
const renderers: { [K in BodyKind]: (node: Extract<BodyNode, { type: K }>) => ReactNode } = {
  paragraph: simple,
  heading: simple,
  list: simple,
  quote: simple,
  table: (node) => <Table node={node} />,
  image: (node) => <Figure picture={node.picture} caption={node.caption} />,
  gallery: (node) =>
    node.pictures.map(({ picture, caption }, index) => (
      <Figure key={index} picture={picture} caption={caption} />
    )),
  pullQuote: ({ text, speaker, source }) => (
    <blockquote>
      <p>{text}</p>
      {speaker !== null && <p>— {[speaker, source].filter(Boolean).join(', ')}</p>}
    </blockquote>
  ),
  qa: ({ question, speaker, answer }) => (
    <>
      <p>
        <strong>{question}</strong>
      </p>
      {speaker !== '' && <p>{speaker}</p>}
      <SimpleFlow nodes={answer} />
    </>
  ),
  factBox: ({ title, rows, note }) => (
    <>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ figure, text }, index) => (
          <li key={index}>
            <strong>{figure}</strong> {text}
          </li>
        ))}
      </ul>
      {note !== null && <p>{note}</p>}
    </>
  ),
  listEntry: ({ number, title, meta, picture, text }) => (
    <>
      <h2>
        {number}. {title}
      </h2>
      {meta !== null && <p>{meta}</p>}
      {picture && <Figure picture={picture} caption={null} />}
      <SimpleFlow nodes={text} />
    </>
  ),
  embed: ({ url, title }) => (
    <p>
      <a href={url}>{title}</a>
    </p>
  ),
  relatedArticle: ({ story }) => (
    <p>
      <a href={story.href}>{story.headline}</a>
    </p>
  ),
  divider: () => <hr />,
};

function Node({ node }: { readonly node: BodyNode }): ReactNode {
  // Each renderer takes its own node; TypeScript can not follow that through a union of both.
  return (renderers[node.type] as (node: BodyNode) => ReactNode)(node);
}

/** Paths on our own site, as a feed reader elsewhere needs them. */
const absolutely = (html: string, siteUrl: string): string =>
  html.replaceAll(/ (href|src)="\/(?!\/)/g, ` $1="${siteUrl}/`);

/** An article's text as HTML that stands alone. */
export const fullTextOf = ({ body }: FeedItem, siteUrl: string): string =>
  absolutely(
    renderToStaticMarkup(
      <>
        {(body ?? []).map((node, index) => (
          <Node key={index} node={node} />
        ))}
      </>,
    ),
    siteUrl,
  );
