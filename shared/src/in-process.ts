/**
 * Next bundles pages, routes and the start hook apart from each other, so that a module's own variables exist once in
 * each. What must exist once in the process is kept on the global object.
 */
const registry = Symbol.for('bbk.inProcess');
type Registry = Map<string, unknown>;
const known = ((globalThis as { [registry]?: Registry })[registry] ??= new Map<string, unknown>());

/** The one `name` of this process, made by `make` at the first call. */
export function inProcess<T>(name: string, make: () => T): T {
  if (!known.has(name)) known.set(name, make());
  return known.get(name) as T;
}
