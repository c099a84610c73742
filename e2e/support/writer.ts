import { setTimeout as wait } from 'node:timers/promises';

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

/** Publishes a piece, and then new revisions of it; what was answered when it could not. */
async function writeOne(cms: CmsInstance, journal: Journal, section: string, name: string) {
  const ask = async (method: string, path: string, headline: string, data: object) => {
    try {
      const answer = await cms.ask(method, path, { ...data, headline });
      return { ok: answer.ok, text: await answer.text() };
    } catch (problem) {
      throw new Unanswered(headline, problem);
    }
  };
  const first = headlineOf(name, 0);
  const created = await ask('POST', 'articles', first, newsData(section, first));
  if (!created.ok) return created.text;
  const { id, slug } = (JSON.parse(created.text) as Made).doc;
  journal.note({ id, slug, revision: 0 });
  for (let revision = 1; revision <= 3; revision += 1) {
    const headline = headlineOf(name, revision);
    const changed = await ask('PATCH', `articles/${id}`, headline, { _status: 'published' });
    if (!changed.ok) return changed.text;
    journal.note({ id, slug, revision });
  }
  return null;
}

/** A request that had no answer: whether it had begun only the database can tell. */
class Unanswered extends Error {
  readonly headline: string;
  constructor(headline: string, cause: unknown) {
    super(`no answer to “${headline}”: ${String(cause)}`, { cause });
    this.headline = headline;
  }
}

/** How long editors are waited for, in ms. */
const patience = 60_000;

/** Several editors who publish all the time; `stop` ends them once what they asked for is answered or lost. */
export function startWriters(
  instances: readonly CmsInstance[],
  journal: Journal,
  section: string,
  label: string,
) {
  let stopped = false;
  const unanswered: string[] = [];
  let refusal: string | null = null;
  const write = async (cms: CmsInstance, editor: number) => {
    for (let piece = 0; !stopped; piece += 1) {
      const name = `${label}-${editor}-${piece}`;
      // What was not answered may be saved or not: it was promised to nobody.
      const refused = await writeOne(cms, journal, section, name).catch((problem: unknown) => {
        if (!(problem instanceof Unanswered)) throw problem;
        unanswered.push(problem.headline);
        return problem.message;
      });
      refusal = refused ?? refusal;
      if (!cms.lives) return;
    }
  };
  const editors = [0, 1, 2, 3].map((editor) => {
    const cms = instances[editor % instances.length];
    return cms ? write(cms, editor) : Promise.resolve();
  });
  const allGone = Promise.all(editors);
  /** Waits for `work`, which answers with what is wrong. @throws that, or that it took too long, with what the CMS said last */
  const inTime = async (what: string, work: Promise<string | undefined>) => {
    const done = new AbortController();
    const { signal } = done;
    const late = wait(patience, 'it took too long', { signal }).catch(() => undefined);
    const problem = await Promise.race([work, late]);
    done.abort();
    if (!problem) return;
    const stories = instances.map(({ story }) => story).join('; ');
    throw new Error(`${what}: ${problem}. Refused last: ${refusal ?? 'nothing'}. ${stories}`);
  };
  return {
    /** Waits until so many more are acknowledged. */
    more: (count: number) => {
      const enough = journal.more(count).then(() => undefined);
      const nobody = allGone.then(() => 'every editor has stopped');
      return inTime(`${count} more were not acknowledged`, Promise.race([enough, nobody]));
    },
    /** The headlines of what was asked and not answered: begun and cut off, where they are stored. */
    unanswered: () => unanswered,
    stop: () => {
      stopped = true;
      const ended = allGone.then(() => undefined);
      return inTime('Editors do not stop', ended);
    },
  };
}
