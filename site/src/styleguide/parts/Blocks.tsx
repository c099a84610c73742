import type { ReactNode } from 'react';

import type { BodyKind, BodyNode } from '../../content/body/types.ts';
import { Body } from '../../ui/body/Body.tsx';
import { ZoomBox } from '../../ui/Zoom.tsx';
import type { Samples } from '../samples/index.ts';
import { Shown } from './Part.tsx';

/** Every kind of block and what it is called: one without a name does not compile. */
const names = {
  paragraph: ['문단', 'Paragraphs'],
  heading: ['소제목', 'Headings'],
  list: ['줄', 'A list'],
  quote: ['인용문', 'A quotation'],
  table: ['표', 'A table'],
  image: ['그림: 넓게, 단 안에', 'Pictures: wide, in the column'],
  gallery: ['여러 그림', 'A gallery'],
  pullQuote: ['뽑은 말', 'A pull quote'],
  qa: ['문답', 'Question and answer'],
  factBox: ['숫자 상자', 'A fact box'],
  listEntry: ['순위', 'Entries of a list'],
  embed: ['바깥 영상과 소리', 'Films and sound from elsewhere'],
  relatedArticle: ['함께 읽기', 'A story within a story'],
  divider: ['가름', 'A divider'],
} satisfies Record<BodyKind, readonly [ko: string, en: string]>;

/** Every block on the page's columns, and what stands in a column of its own. */
export function Blocks({ samples }: { samples: Samples }): ReactNode {
  const { say, locale, everyBlock, ranking, turns } = samples;
  const all: readonly BodyNode[] = [
    ...everyBlock,
    ...ranking.filter((node) => node.type === 'listEntry'),
    ...turns.filter((node) => node.type === 'qa'),
  ];
  const inColumn = all.filter((node) =>
    ['pullQuote', 'factBox', 'table', 'gallery', 'embed'].includes(node.type),
  );
  return (
    <>
      {(Object.keys(names) as BodyKind[]).map((kind) => (
        <Shown key={kind} title={say(...names[kind])}>
          <Body nodes={all.filter((node) => node.type === kind)} locale={locale} flow="column" />
        </Shown>
      ))}
      <Shown title={say('판 너비에서', 'On the page’s own columns')}>{null}</Shown>
      <Body nodes={inColumn} locale={locale} />
      <ZoomBox locale={locale} />
    </>
  );
}
