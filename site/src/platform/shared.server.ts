/**
 * Next bundles pages, API routes and the start hook apart from each other, so that a module's own
 * variables exist once in each. What must exist once in the process is kept under a symbol of the global object.
 */
const registry = Symbol.for('bbk.site');
type Registry = Map<string, unknown>;

function all(): Registry {
  const holder = globalThis as { [registry]?: Registry };
  const known: Registry = holder[registry] ?? new Map<string, unknown>();
  holder[registry] = known;
  return known;
}

/** The one `name` of this process, made by `make` at the first call. */
export function shared<T>(name: string, make: () => T): T {
  const known = all();
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}
