import { describe, expect, test } from 'vitest';

import { bodyBlocks } from '../../src/content/blocks/index.ts';
import { plainText, taggedText } from '../../src/content/print-text/formats.ts';
import { paragraphsOf, printBlocks } from '../../src/content/print-text/paragraphs.ts';
import { block, body } from '../fixtures.ts';

const silent = () => ({ caption: null, credit: null });
const textNode = (text: string, format = 0) => ({ type: 'text', text, format });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const tagged = (value: unknown) => {
  const bytes = taggedText(paragraphsOf(value, silent));
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  return bytes.toString('utf16le').replace('\ufeff', '').split('\r\n');
};
const lines = (value: unknown) => tagged(value).filter((line) => line.startsWith('<ParaStyle:'));

test('every block of the body has its words in print', () => {
  expect(Object.keys(printBlocks).toSorted()).toEqual(
    bodyBlocks.map(({ slug }) => slug).toSorted(),
  );
});

describe('tagged text', () => {
  test('says first that it is UTF-16, then which styles it uses', () => {
    const [first, second, ...rest] = tagged(body('본문'));
    expect(first).toBe('<UNICODE-WIN>');
    expect(second).toMatch(/^<Version:\d+><FeatureSet:InDesign-Roman>/);
    expect(rest).toContain('<DefineParaStyle:BK Headline=<Nextstyle:BK Headline>>');
    expect(rest.at(-2)).toBe('<ParaStyle:BK Body>본문');
  });

  test('takes no character of the text for a tag', () => {
    expect(lines(body('a < b > c \\ d'))).toEqual(['<ParaStyle:BK Body>a \\< b \\> c \\\\ d']);
  });

  test('keeps emphasis as character styles, and a line break within its paragraph', () => {
    const rich = {
      root: {
        children: [
          paragraph(
            textNode('보통 '),
            textNode('굵게', 1),
            textNode(' 기울임', 2),
            { type: 'linebreak' },
            textNode('둘째 줄'),
          ),
        ],
      },
    };
    expect(lines(rich)).toEqual([
      '<ParaStyle:BK Body>보통 <CharStyle:BK Bold>굵게<CharStyle:><CharStyle:BK Italic> 기울임<CharStyle:><0x000A>둘째 줄',
    ]);
  });

  test('gives each part of a block its own style', () => {
    const rich = body(
      '도입',
      block('qa', { question: '왜요?', speaker: '가수', answer: body('그냥요.') }),
      block('pullQuote', { text: '박자는 몸이 안다', speaker: '가수' }),
      block('factBox', {
        title: '숫자',
        rows: [{ figure: '19', text: '곡' }],
        note: '2026년 기준',
      }),
      block('divider', {}),
    );
    expect(lines(rich)).toEqual([
      '<ParaStyle:BK Body>도입',
      '<ParaStyle:BK Question>왜요?',
      '<ParaStyle:BK Speaker>가수',
      '<ParaStyle:BK Answer>그냥요.',
      '<ParaStyle:BK Pull Quote>박자는 몸이 안다',
      '<ParaStyle:BK Pull Quote Source>가수',
      '<ParaStyle:BK Box Title>숫자',
      '<ParaStyle:BK Box Row>19\t곡',
      '<ParaStyle:BK Box Note>2026년 기준',
    ]);
  });

  test('uses the library’s caption where the text has none of its own', () => {
    const words = () => ({ caption: '무대', credit: '사진 홍길동' });
    const picture = (caption: string | null) =>
      paragraphsOf(body('글', block('image', { image: 'm', caption })), words)
        .slice(1)
        .map(({ style, runs }) => `${style}: ${runs[0]?.text}`);
    expect(picture(null)).toEqual(['Caption: 무대', 'Credit: 사진 홍길동']);
    expect(picture('다른 설명')).toEqual(['Caption: 다른 설명', 'Credit: 사진 홍길동']);
  });
});

test('plain text is UTF-8 with its mark, a paragraph to a line, without control characters', () => {
  const bytes = plainText(paragraphsOf(body('첫\u0007째'), silent));
  expect(bytes.toString('utf8')).toBe('\ufeff첫째\r\n');
});
