import { Parser } from 'htmlparser2';

import { setIn, type Face } from './faces.ts';

interface Rule {
  readonly face: Face;
  /** Classes from the outside in: the last is the element's own. */
  readonly path: readonly string[];
}

const rules: readonly Rule[] = (Object.keys(setIn) as Face[]).flatMap((face) =>
  setIn[face].map((selector) => ({ face, path: selector.replaceAll('.', '').split(' ') })),
);

interface Open {
  readonly classes: readonly string[];
  readonly face: Face | null;
}

function faceOf(classes: readonly string[], around: readonly Open[]): Face | null {
  const rule = rules.find(({ path }) => {
    if (!classes.includes(path.at(-1) ?? '')) return false;
    return path.slice(0, -1).every((name) => around.some((open) => open.classes.includes(name)));
  });
  return rule?.face ?? around.at(-1)?.face ?? null;
}

/** Latin names stand in capitals. */
const isCapital = ({ classes }: Open) => classes.includes('la');

/** Every character that a page's HTML says in each face. */
export function collect(html: string): Readonly<Record<Face, ReadonlySet<string>>> {
  const said = { display: new Set<string>(), count: new Set<string>() };
  const open: Open[] = [];
  const parser = new Parser({
    onopentag: (_, { class: given = '' }) => {
      const classes = given.split(/\s+/).filter(Boolean);
      open.push({ classes, face: faceOf(classes, open) });
    },
    onclosetag: () => {
      open.pop();
    },
    ontext: (text) => {
      const face = open.at(-1)?.face;
      const shown = open.some(isCapital) ? text.toUpperCase() : text;
      if (face) for (const glyph of shown) said[face].add(glyph);
    },
  });
  parser.end(html);
  return said;
}
