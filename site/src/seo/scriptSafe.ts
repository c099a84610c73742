/** What is not given is not said to be empty. */
const given = (_: string, value: unknown): unknown =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

/** JSON that can stand inside a `script` element: `<` can begin nothing there. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value, given).replaceAll('<', String.raw`\u003c`);
