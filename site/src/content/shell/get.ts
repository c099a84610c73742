import { shared } from '../../platform/shared.server.ts';
import { cms } from '../client.server.ts';
import { mediaSelect } from '../media/view.ts';
import { nameSelect } from '../names/select.ts';

/** Every page has a shell: what it is made from is asked for once in this time, in ms, or when an event says so. */
const freshFor = 30_000;

const issueOnSale = () =>
  cms().find({
    collection: 'issues',
    where: { status: { in: ['onSale', 'preorder'] } },
    select: { number: true, title: true, slug: true, status: true, sample: true },
    locale: 'all',
    depth: 0,
    sort: '-number',
    limit: 1,
    pagination: false,
  });

async function ask() {
  const populate = { sections: nameSelect, media: mediaSelect };
  const [site, navigation, issues] = await Promise.all([
    cms().findGlobal({ slug: 'site', locale: 'all', depth: 0, populate }),
    cms().findGlobal({ slug: 'navigation', locale: 'all', depth: 1, populate }),
    issueOnSale(),
  ]);
  return { site, navigation, issues: issues.docs };
}
export type ShellDocuments = Awaited<ReturnType<typeof ask>>;

interface Remembered {
  until: number;
  documents: Promise<ShellDocuments> | null;
  last: ShellDocuments | null;
}
const remembered = () =>
  shared<Remembered>('shell', () => ({ until: 0, documents: null, last: null }));

/** What the shell is made from. */
export function findShell(): Promise<ShellDocuments> {
  const memory = remembered();
  if (!memory.documents || memory.until < Date.now()) {
    const documents = ask();
    documents.then(
      (found) => (memory.last = found),
      () => forgetShell(),
    );
    memory.documents = documents;
    memory.until = Date.now() + freshFor;
  }
  return memory.documents;
}

/** What it was last made from, however old: for when the CMS does not answer. */
export const lastShell = (): ShellDocuments | null => remembered().last;

/** Something has changed: what is being asked for now may be older than it. */
export function forgetShell(): void {
  remembered().documents = null;
}
