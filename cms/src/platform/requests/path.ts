import { bad, type Problem } from './problem.ts';

/** Longer addresses are nobody's: the admin sends long queries in a body. */
const longest = 8_192;
const longestSegment = 300;

// eslint-disable-next-line no-control-regex -- it is they that are looked for
const control = /[\u0000-\u001f\u007f]/;

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Names that every object has: looked up as a collection they are found, and are none. */
const inherited = (segment: string) => segment in {};

/** What is wrong with the address itself; null: nothing. */
export function pathProblem({ pathname, search }: URL): Problem | null {
  if (pathname.length + search.length > longest) {
    return { status: 414, message: `The address is longer than ${longest} characters.` };
  }
  for (const segment of pathname.split('/')) {
    const name = decoded(segment);
    if (name === null) return bad('The address is not well-formed UTF-8.');
    if (control.test(name)) return bad('The address holds a control character.');
    if (name.length > longestSegment || inherited(name)) {
      return { status: 404, message: 'There is nothing at this address.' };
    }
  }
  return null;
}
