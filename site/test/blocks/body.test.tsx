import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import type { BodyKind, BodyNode } from '../../src/content/body/types.ts';
import { Body } from '../../src/ui/body/Body.tsx';
import { everyBlock, ranking, turns } from '../fixtures/views.ts';

const all = [...everyBlock, ...ranking, ...turns];
const render = (nodes: readonly BodyNode[]) =>
  renderToStaticMarkup(<Body nodes={nodes} locale="ko" />);

/** Every kind that a body can hold: a new one without a golden document does not compile. */
const kinds = Object.keys({
  paragraph: true,
  heading: true,
  list: true,
  quote: true,
  table: true,
  image: true,
  gallery: true,
  pullQuote: true,
  qa: true,
  factBox: true,
  listEntry: true,
  embed: true,
  relatedArticle: true,
  divider: true,
} satisfies Record<BodyKind, true>);

describe('the golden document of each block', () => {
  it.each(kinds)('%s', async (kind) => {
    const nodes = all.filter((node) => node.type === kind);
    expect(nodes.length).toBeGreaterThan(0);
    await expect(render(nodes).replaceAll('><', '>\n<')).toMatchFileSnapshot(
      `./golden/${kind}.golden`,
    );
  });
});

describe('a body', () => {
  it('numbers the turns of an interview by their order, over what stands between them', () => {
    const numbers = [...render(turns).matchAll(/<span class="n o" aria-hidden="true">(\d+)</g)];
    expect(numbers.map(([, number]) => number)).toEqual(['1', '2', '3', '4']);
  });

  it('numbers chapters only where it is asked to', () => {
    const chapters = renderToStaticMarkup(<Body nodes={everyBlock} locale="ko" chapters />);
    expect(chapters.match(/class="g run chap"/g)).toHaveLength(3);
    expect(render(everyBlock)).not.toContain('chap');
  });

  it('sets the first sentence in display type, and says it once', () => {
    const html = renderToStaticMarkup(<Body nodes={everyBlock} locale="ko" opening />);
    expect(html).toContain(
      '<p class="first">새벽 두 시 십칠 분, 수영장에는 물이 없었다.</p><p>타일',
    );
  });

  it('never begins with a heading of level 3', () => {
    const heading: BodyNode = { type: 'heading', level: 3, id: 'a', children: [] };
    expect(render([heading, heading])).toMatch(/<h2[^]*<h3/);
  });

  it('writes no script and no handler, whatever the text says', () => {
    const html = render([
      {
        type: 'paragraph',
        children: [{ type: 'text', text: '<script>alert(1)</script>', bold: false, italic: false }],
      },
    ]);
    expect(html).not.toContain('<script');
  });
});
