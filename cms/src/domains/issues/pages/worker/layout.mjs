/** `&amp;` and its like, as `pdftotext` writes them. */
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text) =>
  text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name] ?? whole),
  );
const clean = (text) =>
  decode(text)
    .replaceAll(/\p{Cc}/gu, '')
    .normalize('NFC')
    .trim();

const token = /<(block|line|word)\b([^>]*)>(?:([^<]*)<\/word>)?|<\/(line)>/g;
const numberOf = (attributes, name) =>
  Number(new RegExp(`\\b${name}="(-?[\\d.]+)"`).exec(attributes)?.[1]);
const boxOf = (attributes) => ({
  x0: numberOf(attributes, 'xMin'),
  y0: numberOf(attributes, 'yMin'),
  x1: numberOf(attributes, 'xMax'),
  y1: numberOf(attributes, 'yMax'),
});

/**
 * The lines of a page, from what `pdftotext -bbox-layout` prints, placed within `trim` (the page as it is cut, in
 * points from the top left): what stands beyond its edges, as printer's marks do, is left out.
 */
export function linesOf(html, trim) {
  const share = (value, length) =>
    Math.min(10_000, Math.max(0, Math.round((value / length) * 10_000)));
  const place = ({ x0, y0, x1, y1 }) => ({
    x: share(x0 - trim.x, trim.width),
    y: share(y0 - trim.y, trim.height),
    w: share(x1 - x0, trim.width),
    h: share(y1 - y0, trim.height),
  });
  const isInside = ({ x0, y0, x1, y1 }) => {
    const [x, y] = [(x0 + x1) / 2 - trim.x, (y0 + y1) / 2 - trim.y];
    return x >= 0 && y >= 0 && x <= trim.width && y <= trim.height;
  };
  const lines = [];
  let block = -1;
  let line = null;
  for (const [, name, attributes, text, end] of html.matchAll(token)) {
    if (name === 'block') block += 1;
    if (name === 'line') {
      const { y, h } = place(boxOf(attributes));
      line = { block, y, h, words: [] };
    }
    if (name === 'word' && line) {
      const box = boxOf(attributes);
      const word = clean(text ?? '');
      const { x, w } = place(box);
      if (word !== '' && isInside(box)) line.words.push([word, x, w]);
    }
    if (end && line) {
      if (line.words.length > 0) lines.push(line);
      line = null;
    }
  }
  return lines;
}
