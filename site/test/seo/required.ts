/**
 * What Google's documentation asks of each type that it shows in its results (developers.google.com/search/docs/
 * appearance/structured-data, read in November 2026): the required properties, and the recommended ones that a
 * magazine always has. `a.b` is a property of each thing in `a`.
 */
export const googleFields: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    'headline',
    'image',
    'datePublished',
    'dateModified',
    'author',
    'author.name',
    'publisher',
    'mainEntityOfPage',
  ],
  BreadcrumbList: [
    'itemListElement',
    'itemListElement.position',
    'itemListElement.name',
    'itemListElement.item',
  ],
  ProfilePage: ['mainEntity', 'mainEntity.name'],
  NewsMediaOrganization: ['name', 'url', 'logo', 'logo.url'],
  WebSite: ['name', 'url'],
  ItemList: ['itemListElement', 'itemListElement.position', 'itemListElement.url'],
  PublicationIssue: ['issueNumber', 'name', 'url', 'isPartOf'],
  Periodical: ['name', 'publisher'],
  Offer: ['price', 'priceCurrency'],
};

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** Every thing in a graph, by its `@id`: what only names another is that other. */
function everything(root: unknown): Thing[] {
  if (Array.isArray(root)) return root.flatMap((each: unknown) => everything(each));
  if (!isThing(root)) return [];
  return [root, ...Object.values(root).flatMap(everything)];
}

const isDate = (value: unknown) =>
  value === undefined || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));

const isReference = (thing: Thing) => '@id' in thing && Object.keys(thing).length === 1;

/** What is missing or wrong in the JSON-LD of a page, as sentences. */
export function problemsOf(text: string): string[] {
  const graph: unknown = JSON.parse(text);
  const things = everything(graph).filter((thing) => !isReference(thing));
  const known = new Map(things.map((thing) => [thing['@id'], thing] as const));
  const resolved = (value: unknown) =>
    isThing(value) && isReference(value) ? known.get(value['@id']) : value;
  const values = (thing: Thing, path: string): unknown[] =>
    path
      .split('.')
      .reduce<unknown[]>(
        (found, name) =>
          found.flatMap((each) => (isThing(each) ? listOf(each[name]).map(resolved) : [undefined])),
        [thing],
      );
  const problems = things.flatMap((thing) => {
    const type = String(thing['@type']);
    return (googleFields[type] ?? [])
      .filter((path) => {
        const found = values(thing, path);
        return found.length === 0 || found.some(isEmpty);
      })
      .map((path) => `${type} has no ${path}`);
  });
  const dangling = everything(graph)
    .filter((thing) => isReference(thing) && !known.has(thing['@id']))
    .map((thing) => `nothing is ${String(thing['@id'])}`);
  const dates = things.flatMap((thing) =>
    ['datePublished', 'dateModified']
      .filter((name) => !isDate(thing[name]))
      .map((name) => `${String(thing['@type'])}: ${name} is no date`),
  );
  const relative = [...text.matchAll(/"(?:url|item|image|logo)":"(\/[^"]*)"/g)].map(
    ([, path]) => `${path ?? ''} is no whole address`,
  );
  return [...problems, ...dangling, ...dates, ...relative];
}

/** The types of what stands in a graph, at its top. */
export function typesOf(text: string): string[] {
  const graph = JSON.parse(text) as { '@graph': readonly { '@type': string }[] };
  return graph['@graph'].map((thing) => thing['@type']);
}
