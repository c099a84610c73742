import type { Payload } from 'payload';

import { documentOf } from './document.ts';
import { BadLine, parseLine } from './line.ts';
import { readNames, type Names } from './names.ts';
import { takeBatch, type Given, type Refused, type Taken } from './write.ts';

/**
 * How many are written in one transaction: whoever else writes waits no longer than for these, and MongoDB gives up a
 * transaction after a minute [seen with 200 on a machine that was very busy].
 */
const batchSize = 50;

export interface Report extends Taken {
  readonly lines: number;
}

interface Options {
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
  /** Hears how far it is. */
  readonly onBatch?: (so: Report) => void;
}

/** Reads lines one after another: each is a document, or is refused. */
function reader(names: Names) {
  const firstWith = new Map<string, number>();
  return (text: string, line: number): Given => {
    const document = documentOf(parseLine(text, line), line, names);
    const first = firstWith.get(document.slug);
    if (first !== undefined) {
      const why = `${first}번째 줄의 기사도 주소 이름이 "${document.slug}"입니다 (line ${first} has the same slug)`;
      throw new BadLine(line, why);
    }
    firstWith.set(document.slug, line);
    return { line, document };
  };
}

/** What `read` gives, or why it gives nothing. */
function attempt(read: () => Given): Given | Refused {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    return { line: error.line, why: error.message };
  }
}

const sum = (one: Report, more: Taken, lines: number): Report => ({
  lines,
  written: one.written + more.written,
  there: one.there + more.there,
  refused: [...one.refused, ...more.refused],
});

/**
 * Takes in an archive, given line by line, in batches. A line that can not be taken is in the report, with its number
 * and why, and the others are in: mend it, and give the whole archive again.
 */
export async function importArticles(
  payload: Payload,
  lines: AsyncIterable<string>,
  { dryRun = false, onBatch }: Options = {},
): Promise<Report> {
  const read = reader(await readNames(payload));
  let report: Report = { lines: 0, written: 0, there: 0, refused: [] };
  let [line, batch]: [number, Given[]] = [0, []];
  const take = async () => {
    report = sum(report, await takeBatch(payload, batch, dryRun), line);
    batch = [];
    onBatch?.(report);
  };
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const given = attempt(() => read(text, line));
    if ('why' in given) report = sum(report, { written: 0, there: 0, refused: [given] }, line);
    else batch.push(given);
    if (batch.length === batchSize) await take();
  }
  await take();
  return { ...report, refused: report.refused.toSorted((one, two) => one.line - two.line) };
}
