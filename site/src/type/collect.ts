import { Parser } from 'htmlparser2';

import { faces, setIn, type Face } from './faces.ts';

type Classes = readonly string[];

interface Rule {
  readonly face: Face;
  /** Those of elements around it, from the outside in. */
  readonly around: readonly Classes[];
  /** The element's own. */
  readonly own: Classes;
}

function ruleOf(face: Face, selector: string): Rule {
  const path = selector.split(' ').map((part) => part.split('.').filter(Boolean));
  return { face, around: path.slice(0, -1), own: path.at(-1) ?? [] };
}

const weight = ({ around, own }: Rule) => [...around, own].flat().length;

/** What says more of an element comes first. */
const rules: readonly Rule[] = faces
  .flatMap((face) => setIn[face].map((selector) => ruleOf(face, selector)))
  .toSorted((a, b) => weight(b) - weight(a));

const hasAll = (classes: Classes, wanted: Classes) =>
  wanted.every((name) => classes.includes(name));

interface Open {
  readonly classes: Classes;
  readonly face: Face | null;
}

function faceOf(classes: Classes, outer: readonly Open[]): Face | null {
  const rule = rules.find(
    ({ around, own }) =>
      hasAll(classes, own) &&
      around.every((wanted) => outer.some((open) => hasAll(open.classes, wanted))),
  );
  return rule?.face ?? outer.at(-1)?.face ?? null;
}

/** Latin names stand in capitals. */
const isCapital = ({ classes }: Open) => classes.includes('la');

const saidNothing = () =>
  Object.fromEntries(faces.map((face) => [face, new Set<string>()])) as Record<Face, Set<string>>;

/** Every character that a page's HTML says in each face. */
export function collect(html: string): Readonly<Record<Face, ReadonlySet<string>>> {
  const said = saidNothing();
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
