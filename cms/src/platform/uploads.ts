import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, Config, PayloadRequest } from 'payload';

import { say } from './say.ts';
import { settings } from './settings.ts';

/** What a form holds beside its file. */
const beside = 2 * 1024 * 1024;
const hour = 3_600_000;

/** Where files lie while they come in; not where what is kept lies. */
const folder = join(settings.folders.cms, 'uploads');

/**
 * How files come in: to the disk, part by part, so that a large one needs no memory; one that is larger than
 * `most` is cut off.
 */
export const uploads = (most: number): NonNullable<Config['upload']> => ({
  abortOnLimit: true,
  useTempFiles: true,
  tempFileDir: folder,
  limits: { fileSize: most },
  requestSizeLimit: most + beside,
});

/**
 * Refuses a new document that says where its file lies, and brings none. Payload would ask there, wherever that is, and
 * keep what came as it came: `pasteURL: false` closes one of its two ways.
 */
export const takesOnlyFiles: CollectionBeforeOperationHook = ({
  args,
  // oxlint-disable-next-line typescript/no-deprecated -- the value 'read' is, not the name
  operation,
  req,
}) => {
  if (operation !== 'create' || req.file || req.data?.['url'] === undefined) return args;
  throw new APIError(say(req, '올릴 파일이 없습니다.', 'There is no file.'), 400, undefined, true);
};

type Incoming = NonNullable<PayloadRequest['file']>;

/** What came in, taken into memory and off the disk; null where it is larger than `most`. */
export async function takeUpload(file: Incoming, most: number): Promise<Buffer | null> {
  const { data, size, tempFilePath } = file;
  if (!tempFilePath) return size > most ? null : data;
  try {
    return size > most ? null : await readFile(tempFilePath);
  } finally {
    // It is put back as bytes: nobody else would know that there was a file.
    await rm(tempFilePath, { force: true });
  }
}

/** Deletes what uploads that were cut off have left: nothing takes an hour to come in. */
export async function sweepUploads(now = Date.now()): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const known = await stat(path).catch(() => null);
    if (known && now - known.mtimeMs > hour) await rm(path, { force: true });
  }
}

/** Forms without a file are smaller: signing in is one. */
const form = 1024 * 1024;

/**
 * The answer to a file from whoever shows no login at all: Payload would take all of it in before it asks who
 * sends it. Null where it may come in, to be judged.
 */
export function refuseStrangersFile({ headers }: Request): Response | null {
  if (!headers.get('content-type')?.startsWith('multipart/')) return null;
  const isKnown =
    headers.has('authorization') || headers.get('cookie')?.includes('payload-token=') === true;
  if (isKnown || Number(headers.get('content-length') ?? Infinity) <= form) return null;
  const message = '로그인한 뒤 올려 주세요. Log in to upload.';
  return Response.json({ errors: [{ message }] }, { status: 401 });
}
