import { inProcess } from '@bbk/shared/in-process';

import { cms } from '../client.server.ts';
import { mediaSelect } from '../media/view.ts';
import { nameSelect } from '../names/select.ts';

/** Every page has a shell: what it is made from is asked for once in this time, in ms, or when an event says so. */
const freshFor = 30_000;
/** As long as a page takes that is made at once, in ms. */
const aMoment = 1_000;

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
  inProcess<Remembered>('shell', () => ({ until: 0, documents: null, last: null }));

/** Asks anew; whoever asks for the shell waits for it. */
function askNow(memory: Remembered): Promise<ShellDocuments> {
  const documents = ask();
  documents.then(
    (found) => (memory.last = found),
    () => forgetShell(),
  );
  memory.documents = documents;
  memory.until = Date.now() + freshFor;
  return documents;
}

/** Asks anew in a moment, when the page that is being made has what it needs; until then what is known holds. */
function askSoon(memory: Remembered): void {
  const known = memory.documents;
  memory.until = Date.now() + freshFor;
  const renew = async () => {
    const found = await ask();
    // An event that came meanwhile has had it asked for again.
    if (memory.documents !== known) return;
    memory.documents = Promise.resolve(found);
    memory.last = found;
  };
  setTimeout(() => void renew().catch(() => undefined), aMoment).unref();
}

/** What the shell is made from. */
export function findShell(): Promise<ShellDocuments> {
  const memory = remembered();
  if (!memory.documents) return askNow(memory);
  if (memory.until < Date.now()) askSoon(memory);
  return memory.documents;
}

/** What it was last made from, however old: for when the CMS does not answer. */
export const lastShell = (): ShellDocuments | null => remembered().last;

/** Something has changed: what is being asked for now may be older than it. */
export function forgetShell(): void {
  remembered().documents = null;
}
