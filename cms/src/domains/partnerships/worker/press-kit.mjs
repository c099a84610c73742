// node press-kit.mjs <plan.json> <file.zip> <media folder>: writes the press kit that the plan describes.
import { createWriteStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { ZipArchive } from 'archiver';
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

const [planFile, target, media] = process.argv.slice(2);

setPriority(10);

const plan = JSON.parse(await readFile(planFile, 'utf8'));

// The faces that Word and Hancom Office have: what is not there is replaced by theirs.
const font = { ascii: 'Arial', eastAsia: 'Malgun Gothic', hAnsi: 'Arial' };
const half = (points) => points * 2;
const styles = {
  label: { size: half(9), bold: true, characterSpacing: 40, after: 120 },
  head: { size: half(10), after: 20 },
  title: { size: half(20), bold: true, before: 360, after: 80, heading: HeadingLevel.TITLE },
  subtitle: { size: half(12), after: 280 },
  section: { size: half(12), bold: true, before: 280, after: 80, heading: HeadingLevel.HEADING_1 },
  text: { size: half(11), after: 160, line: 340 },
  quote: { size: half(11), after: 160, line: 340 },
  item: { size: half(11), after: 60, line: 320 },
  end: { size: half(10), before: 360, alignment: AlignmentType.CENTER },
};

function paragraph({ style, text }) {
  const { after, alignment, before, heading, line, ...run } = styles[style];
  const [first, ...more] = text.split('\n');
  const runs = [
    new TextRun({ text: first, font, color: '000000', ...run }),
    ...more.map((each) => new TextRun({ text: each, font, color: '000000', break: 1, ...run })),
  ];
  return new Paragraph({ children: runs, heading, alignment, spacing: { after, before, line } });
}

function documentOf({ language, lines }) {
  const title = lines.find(({ style }) => style === 'title')?.text;
  const [width, height, edge] = [11906, 16838, 1304];
  const margin = { top: edge, bottom: edge, left: edge, right: edge };
  return Packer.toBuffer(
    new Document({
      title,
      creator: 'Billboard Korea',
      styles: {
        default: { document: { run: { font, language: { value: language, eastAsia: language } } } },
      },
      sections: [
        {
          properties: { page: { size: { width, height }, margin } },
          children: lines.map(paragraph),
        },
      ],
    }),
  );
}

/** Loaded only where it is needed: most pictures go in as they are. */
async function asJpeg(file) {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  return sharp(file).jpeg({ quality: 95 });
}

// Presses take JPEG and PNG. A picture that is gone meanwhile leaves no hole in the file.
async function addPicture(archive, { filename, path }) {
  const file = join(media, filename);
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (!there) return;
  const asIs = ['.jpg', '.jpeg', '.png'].includes(extname(filename));
  // Compressed already: packing it again would cost time and save nothing.
  if (asIs) archive.file(file, { name: path, store: true });
  else archive.append(await asJpeg(file), { name: path, store: true });
}

// The same content makes the same file, whenever it is made.
const date = new Date('2000-01-01T00:00:00Z');
const archive = new ZipArchive({ zlib: { level: 6 }, forceUTC: true });
archive.on('warning', (problem) => archive.destroy(problem));
const written = pipeline(archive, createWriteStream(target));
// Windows' Notepad reads Hangul only after a byte order mark.
for (const { path, text } of plan.texts)
  archive.append(`\uFEFF${text.replaceAll('\n', '\r\n')}`, { name: path, date });
for (const each of plan.documents)
  archive.append(await documentOf(each), { name: each.path, date, store: true });
for (const picture of plan.pictures) await addPicture(archive, picture);
await archive.finalize();
await written;
