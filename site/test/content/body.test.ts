import { afterEach, describe, expect, it, vi } from 'vitest';

import { bodyNodes } from '../../src/content/body/view.ts';
import { Context } from '../../src/content/context.ts';

const words = (text: string, format = 0) => ({ type: 'text', text, format });
const body = (...children: unknown[]) => ({ root: { type: 'root', children } });
const view = (...children: unknown[]) => bodyNodes(new Context('ko'), body(...children));
const plain = (text: string) => ({ type: 'text', text, bold: false, italic: false });

afterEach(() => vi.restoreAllMocks());

describe('a body', () => {
  it('keeps bold and italic, and leaves out empty paragraphs', () => {
    const bold = { type: 'paragraph', children: [words('굵게', 1), words('기울게', 2)] };
    expect(view(bold, { type: 'paragraph', children: [] })).toEqual([
      {
        type: 'paragraph',
        children: [
          { ...plain('굵게'), bold: true },
          { ...plain('기울게'), italic: true },
        ],
      },
    ]);
  });

  it('gives every heading an id of its own', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, children: [words(tag)] });
    expect(view(heading('h2'), heading('h3'))).toMatchObject([
      { level: 2, id: 'h1' },
      { level: 3, id: 'h2' },
    ]);
  });

  it('puts a nested list below the item that it belongs to', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children });
    const inner = { type: 'list', listType: 'number', children: [item(words('b'))] };
    const list = { type: 'list', listType: 'bullet', children: [item(words('a')), item(inner)] };
    expect(view(list)).toMatchObject([
      { ordered: false, items: [{ children: [plain('a')], nested: { ordered: true } }] },
    ]);
  });

  it('shows the text of a link that leads nowhere safe', () => {
    const link = {
      type: 'link',
      fields: { linkType: 'custom', url: 'javascript:alert(1)' },
      children: [words('여기')],
    };
    expect(view({ type: 'paragraph', children: [link] })).toEqual([
      { type: 'paragraph', children: [plain('여기')] },
    ]);
  });

  it('leaves out a picture that may not be seen', () => {
    const image = { type: 'block', fields: { blockType: 'image', image: 'some-id' } };
    expect(view(image)).toEqual([]);
  });

  it('leaves out, and names in the log, what the site does not know', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(view({ type: 'block', fields: { blockType: 'hologram' } }, { type: 'poem' })).toEqual(
      [],
    );
    expect(warn.mock.calls.flat().join()).toMatch(/hologram.*poem/);
  });
});
