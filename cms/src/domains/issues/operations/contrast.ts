/** The ink of the magazine: text that stands on an issue's colour. */
const ink = '#141312';

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How well ink reads on a colour, by WCAG: 4.5 and more is well enough for text. */
export function contrastWithInk(hex: string): number {
  const [one, other] = [luminance(hex), luminance(ink)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
