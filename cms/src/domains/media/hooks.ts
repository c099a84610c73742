import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { APIError } from 'payload';

import { say } from '../../content/fields/say.ts';
import { afterCommit } from '../../platform/database.ts';
import { pictureQueue } from '../../platform/jobs.ts';
import { takeUpload } from '../../platform/uploads.ts';
import { maxBytes } from './limits.ts';
import { acceptPicture, type Accepted, type Refusal } from './operations/accept-picture.ts';
import { deleteFiles } from './operations/make-renditions.ts';
import { randomName } from './names.ts';

type Facts = Pick<Accepted, 'blur' | 'color'>;
type WithRenditions = {
  filename?: string;
  focalX?: number | null;
  focalY?: number | null;
  renditions?: { filename: string }[] | null;
};

const facts = 'factsOfPicture';
const context = (req: PayloadRequest) => req.context as { [facts]?: Facts | undefined };

const sentences: Record<Refusal, readonly [ko: string, en: string]> = {
  tooLarge: ['파일이 50MB를 넘습니다.', 'The file is larger than 50 MB.'],
  notAPicture: [
    'JPEG, PNG, WebP, AVIF, HEIC 사진만 올릴 수 있습니다.',
    'Only JPEG, PNG, WebP, AVIF and HEIC pictures can be uploaded.',
  ],
  polyglot: [
    '사진 안에 다른 것이 들어 있어 올릴 수 없습니다. 사진 편집기에서 다시 저장해 주세요.',
    'The file holds something beside the picture. Save it again in a picture editor.',
  ],
  tooManyPixels: ['1억 1천만 화소를 넘는 사진입니다.', 'The picture has more than 110 megapixels.'],
  broken: ['읽을 수 없는 사진입니다.', 'The picture can not be read.'],
};

/** Replaces what was sent by a clean picture under a name of our own. */
export const acceptsPicture: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req;
  if (!file) return args;
  const bytesIn = await takeUpload(file, maxBytes);
  const result: Awaited<ReturnType<typeof acceptPicture>> = bytesIn
    ? await acceptPicture(bytesIn)
    : { ok: false, reason: 'tooLarge' };
  if (!result.ok) throw new APIError(say(req, ...sentences[result.reason]), 400, undefined, true);
  const { bytes, color, blur, extension, mimeType } = result.picture;
  req.file = { data: bytes, name: randomName(extension), mimetype: mimeType, size: bytes.length };
  context(req)[facts] = { color, blur };
  return args;
};

/** Writes down what the new file looks like; its renditions are still to be made. */
export const describesPicture: CollectionBeforeChangeHook = ({ data, req }) => {
  const known = context(req)[facts];
  if (!known) return data;
  context(req)[facts] = undefined;
  return { ...data, ...known, renditions: [], renditionState: 'waiting' };
};

const isCroppedAlike = (now: WithRenditions, before: WithRenditions | undefined) =>
  now.filename === before?.filename &&
  (now.focalX ?? 50) === (before?.focalX ?? 50) &&
  (now.focalY ?? 50) === (before?.focalY ?? 50);

/** Has the renditions of a new file or focal point made, and those of a file that is replaced deleted. */
export const queuesRenditions: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const now = doc as WithRenditions & { id: string };
  const before = previousDoc as WithRenditions | undefined;
  if (isCroppedAlike(now, before)) return now;
  const input = { media: now.id };
  await req.payload.jobs.queue({ task: 'makeRenditions', queue: pictureQueue, input, req });
  if (now.filename === before?.filename) return now;
  const old = (before?.renditions ?? []).map(({ filename }) => filename);
  if (old.length > 0) await afterCommit(req, () => deleteFiles(old));
  return now;
};

/** Payload deletes the file and its sizes; the renditions are ours. */
export const deletesRenditions: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const names = ((doc as WithRenditions).renditions ?? []).map(({ filename }) => filename);
  await afterCommit(req, () => deleteFiles(names));
};
