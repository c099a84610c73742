interface Placed {
  readonly right: boolean;
  readonly width: number;
  readonly height: number;
}

/** A sheet that is wider than high holds a spread already. */
const isWide = ({ width, height }: Placed) => width > height;

/** Pages as they lie open: a left one and the right one that follows it; what has no counterpart lies alone. */
export function spreadsOf<Page extends Placed>(pages: readonly Page[]): Page[][] {
  const spreads: Page[][] = [];
  for (const page of pages) {
    const open = spreads.at(-1);
    const [left] = open ?? [];
    const faces = page.right && open?.length === 1 && left && !left.right;
    if (faces && !isWide(page) && !isWide(left)) open.push(page);
    else spreads.push([page]);
  }
  return spreads;
}
