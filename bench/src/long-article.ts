import { articles } from './articles.ts';

type Node = Readonly<Record<string, unknown>>;

const words = 5_000;
const wordsOf = (text: string) => text.split(' ').length;

const paragraph = (text: string): Node => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  version: 1,
  direction: 'ltr',
  children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
});

/** Generated paragraphs, until there are 5,000 words. */
function paragraphs(): readonly string[] {
  const texts: string[] = [];
  let count = 0;
  for (const article of articles(1_000)) {
    for (const text of article.paragraphs) {
      texts.push(text);
      count += wordsOf(text);
      if (count >= words) return texts;
    }
  }
  throw new Error('the generator has too few words');
}

/** The body of an article of 5,000 words, its pictures spread evenly between the paragraphs. */
export function longBody(pictures: readonly Node[]): Node {
  const texts = paragraphs();
  const every = texts.length / pictures.length;
  const children = texts.flatMap((text, at) => {
    const before = pictures.slice(Math.ceil(at / every), Math.ceil((at + 1) / every));
    return [...before, paragraph(text)];
  });
  const root = { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children };
  return { root };
}
