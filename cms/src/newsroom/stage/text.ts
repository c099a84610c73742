import { comparable } from '../../platform/comparable.ts';

type Doc = Readonly<Record<string, unknown>>;

/** What is not the text that an editor approves: bookkeeping, and what only editors or the system set. */
const beside = new Set([
  '_status',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'deletedAt',
  'sample',
  'stage',
  'stageAt',
  'stageBy',
  'stageNote',
  'retraction',
  'publishAt',
  'publishAt_tz',
  'unpublishAt',
  'unpublishAt_tz',
  'embargoUntil',
  'embargoUntil_tz',
  'firstPublishedAt',
  'revisedAt',
  'translatedFromRevision',
  'readingMinutes',
  'characters',
]);

/** Groups that a form leaves empty are as good as none. */
const isNothing = (value: unknown) => JSON.stringify(value) === '{}';

const textOf = (doc: Doc): string =>
  JSON.stringify(comparable(Object.fromEntries(namesOfText(doc).map((name) => [name, doc[name]]))));

const namesOfText = (doc: Doc): string[] =>
  Object.keys(doc).filter((name) => !beside.has(name) && !isNothing(comparable(doc[name])));

/** Whether a save changes what was approved. */
export const isEdited = (before: Doc, after: Doc): boolean => textOf(before) !== textOf(after);
