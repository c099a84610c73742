import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, type PDFFont } from 'pdf-lib';
import subsetFont from 'subset-font';

import { repositoryRoot } from '../../platform/settings.ts';
import type { EntrySeed, IssueSeed } from '../data/issues.ts';
import { pictureBytes } from '../write/pictures.ts';
import { colourOf, Sheet } from './sheet.ts';

type Faces = { display: PDFFont; text: PDFFont; bold: PDFFont };

/** What the pages show beside what the issue says. */
export type Printed = {
  issue: IssueSeed;
  /** Headlines of articles, by their slugs. */
  headlineOf: (slug: string) => string;
  opener: string;
  plate: string;
};

const margin = 18;

const fonts = () =>
  join(/* turbopackIgnore: true */ repositoryRoot, 'cms/node_modules/@expo-google-fonts');

/** The magazine's faces, cut to what is set in them before: pdf-lib's own subsets lose glyphs of these. */
async function facesOf(pdf: PDFDocument, said: string): Promise<Faces> {
  const face = async (name: string) => {
    const whole = await readFile(join(fonts(), name));
    return pdf.embedFont(await subsetFont(whole, said, { targetFormat: 'truetype' }));
  };
  return {
    display: await face('black-han-sans/400Regular/BlackHanSans_400Regular.ttf'),
    text: await face('gothic-a1/400Regular/GothicA1_400Regular.ttf'),
    bold: await face('gothic-a1/700Bold/GothicA1_700Bold.ttf'),
  };
}

/** Everything that the pages may say. */
const saidIn = ({ headlineOf, issue }: Printed): string =>
  [
    '차례 0123456789',
    JSON.stringify(issue),
    ...issue.contents.flatMap(({ entries }) =>
      entries.map(({ article }) => (article === undefined ? '' : headlineOf(article))),
    ),
  ].join('');

/** The two outer sides that every magazine has: the picture, and a field of its colour. */
async function cover(add: () => Sheet, { issue }: Printed): Promise<void> {
  const front = add();
  await front.picture(await pictureBytes(issue.covers[0]?.key ?? ''), front.full);
  const inside = add();
  inside.fill(inside.full, colourOf(issue.signal));
}

/** Page 1: only what it is. */
function halfTitle(sheet: Sheet, { display, text }: Faces, { issue }: Printed): void {
  sheet.line(String(issue.number), {
    x: margin - 3,
    y: 190,
    size: 420,
    font: display,
    colour: colourOf(issue.signal),
  });
  sheet.line(issue.title[0], { x: margin, y: 222, size: 46, font: display });
  sheet.line(issue.title[1] ?? '', { x: margin, y: 234, size: 15, font: text });
}

type Row = { page: number; title: string; by: string };

const rowsOf = (entries: readonly EntrySeed[], { headlineOf }: Printed): Row[] =>
  entries.map(({ article, by, pages, title }) => ({
    page: pages[0],
    title: article === undefined ? (title?.[0] ?? '') : headlineOf(article),
    by: by ?? '',
  }));

/** Pages 2 and 3: the contents, half of its parts on each. */
function contents(
  sheet: Sheet,
  { display, text, bold }: Faces,
  printed: Printed,
  half: 0 | 1,
): void {
  const { issue } = printed;
  const middle = Math.ceil(issue.contents.length / 2);
  const parts = half === 0 ? issue.contents.slice(0, middle) : issue.contents.slice(middle);
  if (half === 0) sheet.line('차례', { x: margin, y: 38, size: 60, font: display });
  let y = 66;
  for (const part of parts) {
    sheet.fill(
      { x: margin, y: y - 7, width: sheet.width - 2 * margin, height: 0.8 },
      colourOf(issue.signal),
    );
    sheet.line(part.title[0], { x: margin, y: y + 1, size: 16, font: bold });
    y += 18;
    for (const { page, title, by } of rowsOf(part.entries, printed)) {
      sheet.line(String(page), { x: margin, y, size: 36, font: display });
      const width = sheet.width - 2 * margin - 38;
      const next = sheet.paragraph(title, {
        x: margin + 38,
        y: y - 2,
        size: 20,
        font: bold,
        width,
        leading: 8.6,
      });
      if (by) sheet.line(by, { x: margin + 38, y: next - 1, size: 13, font: text });
      y = next + 13;
    }
    y += 8;
  }
  sheet.line(String(2 + half), {
    x: half === 0 ? margin : sheet.width - margin - 4,
    y: sheet.height - 12,
    size: 10,
    font: bold,
  });
}

/** Page 4: the letter. */
function letter(sheet: Sheet, { display, text, bold }: Faces, { issue }: Printed): void {
  sheet.line(issue.letter?.title[0] ?? '', { x: margin, y: 64, size: 64, font: display });
  let y = 98;
  for (const paragraph of issue.letter?.body ?? []) {
    y =
      sheet.paragraph(paragraph, {
        x: margin,
        y,
        size: 17,
        font: text,
        width: 168,
        leading: 10.6,
      }) + 7;
  }
  sheet.line('4', { x: margin, y: sheet.height - 12, size: 10, font: bold });
}

/**
 * The first pages of a sample issue as a file that went to print: cover, half title, contents, letter, two pictures.
 * With bleed, in our own type; so that the way from a PDF to its pages can be seen where nobody has printed yet.
 */
export async function printedMagazine(printed: Printed): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const faces = await facesOf(pdf, saidIn(printed));
  const [width, height] = printed.issue.trim ?? [230, 300];
  const add = () => new Sheet(pdf, { width, height });
  await cover(add, printed);
  halfTitle(add(), faces, printed);
  contents(add(), faces, printed, 0);
  contents(add(), faces, printed, 1);
  letter(add(), faces, printed);
  for (const key of [printed.opener, printed.plate]) {
    const sheet = add();
    await sheet.picture(await pictureBytes(key), sheet.full);
  }
  return Buffer.from(await pdf.save());
}
