import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

import { repositoryRoot } from '../../../../platform/settings.ts';
import { maxPages, pageSizes } from '../limits.ts';
import { renderedSheet, type RenderedSheet } from '../lines.ts';

const execute = promisify(execFile);
const script = 'cms/src/domains/issues/pages/worker/render.mjs';

/** Why a PDF can not be made into pages, for whoever can do something about it. */
export type RenderProblem = 'noTool' | 'locked' | 'unreadable' | 'tooManyPages';

/** A failure that trying again does not mend. */
export class CannotRender extends Error {
  override name = 'CannotRender';
  readonly problem: RenderProblem;
  constructor(problem: RenderProblem) {
    super(problem);
    this.problem = problem;
  }
}

type Failure = { code?: unknown; stderr?: unknown };

function problemOf(error: unknown): RenderProblem {
  const { code, stderr } = error as Failure;
  if (code === 'ENOENT') return 'noTool';
  return /password/i.test(String(stderr)) ? 'locked' : 'unreadable';
}

/** How many sheets a PDF has. @throws CannotRender */
export async function countSheets(pdf: string): Promise<number> {
  const { stdout } = await execute('pdfinfo', [pdf], { timeout: 60_000 }).catch(
    (error: unknown) => {
      throw new CannotRender(problemOf(error));
    },
  );
  const sheets = Number(/^Pages:\s+(\d+)/m.exec(stdout)?.[1] ?? 0);
  if (sheets === 0) throw new CannotRender('unreadable');
  if (sheets > maxPages) throw new CannotRender('tooManyPages');
  return sheets;
}

/**
 * Renders sheets in a process of its own, at a low priority, and hands over each as it is done. The script is
 * plain Node, since a bundler does not see it; it ends when nobody reads what it says any more.
 */
export async function* renderSheets(
  pdf: string,
  folder: string,
  sheets: readonly number[],
): AsyncGenerator<RenderedSheet> {
  const file = join(/* turbopackIgnore: true */ repositoryRoot, script);
  const parameters = [file, pdf, folder, sheets.join(','), JSON.stringify(pageSizes)];
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === 0 ? '' : String(signal ?? code)));
  });
  let said = '';
  child.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => (said = `${said}${text}`.slice(-2_000)));
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      yield renderedSheet.parse(JSON.parse(line));
    }
  } finally {
    child.kill('SIGKILL');
  }
  const end = await ended;
  if (end !== '') throw new Error(`The renderer ended (${end}): ${said}`);
}
