import type { CmsInstance } from './cms-instance.ts';
import type { Journal } from './journal.ts';

/** `기사 <name> 판 <n>`: which revision a document holds can be read from its headline. */
export const headlineOf = (name: string, revision: number) => `기사 ${name} 판 ${revision}`;
export const revisionOf = (headline: string) => Number(/ 판 (\d+)$/.exec(headline)?.[1] ?? NaN);

const body = {
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        children: [
          {
            type: 'text',
            text: '본문',
            format: 0,
            detail: 0,
            mode: 'normal',
            style: '',
            version: 1,
          },
        ],
      },
    ],
  },
};

/** What a piece of news needs to be published. */
export const newsData = (section: string, headline: string) => ({
  language: 'ko',
  kind: 'news',
  headline,
  dek: '한 문장으로 줄인 기사',
  section,
  body,
  _status: 'published',
});

type Made = { doc: { id: string; slug: string } };

/** Makes a section, which every piece needs. */
export async function makeSection(cms: CmsInstance): Promise<string> {
  const { doc } = await cms.get<Made>('POST', 'sections?locale=ko', { name: '장애' });
  return doc.id;
}

/** Publishes a piece, and then new revisions of it, until it is told to stop or the CMS is gone. */
async function writeOne(cms: CmsInstance, journal: Journal, section: string, name: string) {
  const created = await cms.ask('POST', 'articles', newsData(section, headlineOf(name, 0)));
  if (!created.ok) return;
  const { id, slug } = ((await created.json()) as Made).doc;
  journal.note({ id, slug, revision: 0 });
  for (let revision = 1; revision <= 3; revision += 1) {
    const data = { headline: headlineOf(name, revision), _status: 'published' };
    const changed = await cms.ask('PATCH', `articles/${id}`, data);
    if (!changed.ok) return;
    await changed.arrayBuffer();
    journal.note({ id, slug, revision });
  }
}

type Cause = { code?: string; socket?: { bytesRead: number } };

/**
 * Nobody listens, or nobody took the connection: what stands in a listening socket's queue when it closes is reset by
 * the kernel, and no server can answer it. What was asked has not begun.
 */
function isRefused(problem: unknown): boolean {
  if (!(problem instanceof Error)) return false;
  const { code, socket } = (problem.cause ?? {}) as Cause;
  const isReset = code === 'ECONNRESET' || code === 'UND_ERR_SOCKET';
  return code === 'ECONNREFUSED' || (isReset && (socket?.bytesRead ?? 0) === 0);
}

/** Several editors who publish all the time; `stop` ends them once what they asked for is answered or lost. */
export function startWriters(
  instances: readonly CmsInstance[],
  journal: Journal,
  section: string,
  label: string,
) {
  let stopped = false;
  const broken: unknown[] = [];
  const write = async (cms: CmsInstance, editor: number) => {
    for (let piece = 0; !stopped; piece += 1) {
      const name = `${label}-${editor}-${piece}`;
      // What was not answered may be saved or not: it was promised to nobody.
      await writeOne(cms, journal, section, name).catch((problem: unknown) => {
        if (!isRefused(problem)) broken.push(problem);
      });
      if (!cms.lives) return;
    }
  };
  const editors = [0, 1, 2, 3].map((editor) => {
    const cms = instances[editor % instances.length];
    return cms ? write(cms, editor) : Promise.resolve();
  });
  return {
    /** What was begun and not answered. */
    broken: () => broken,
    stop: async () => {
      stopped = true;
      await Promise.all(editors);
    },
  };
}
