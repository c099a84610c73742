const box = (text, sheet, name) => {
  const found = new RegExp(
    `^Page\\s+${sheet} ${name}:\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)\\s+(-?[\\d.]+)`,
    'm',
  ).exec(text);
  if (!found) return null;
  const [x0, y0, x1, y1] = found.slice(1).map(Number);
  return { x0, y0, x1, y1, width: x1 - x0, height: y1 - y0 };
};

/**
 * The part of a sheet that is left once it is trimmed, in points from the top left of what is drawn, from what
 * `pdfinfo -box` prints. A turned sheet is taken whole: its boxes are told as they are before it is turned.
 */
export function trimOf(text, sheet) {
  const media = box(text, sheet, 'MediaBox');
  if (!media) throw new Error(`no page ${sheet}`);
  const turned = Number(new RegExp(`^Page\\s+${sheet} rot:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  if (turned % 180 !== 0) {
    return { x: 0, y: 0, width: media.height, height: media.width };
  }
  const trim = box(text, sheet, 'TrimBox');
  const usable = turned === 0 && trim && trim.width > 0 && trim.height > 0;
  if (!usable) return { x: 0, y: 0, width: media.width, height: media.height };
  return {
    x: Math.max(0, trim.x0 - media.x0),
    y: Math.max(0, media.y1 - trim.y1),
    width: Math.min(trim.width, media.width),
    height: Math.min(trim.height, media.height),
  };
}
