import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload';

import { say } from '../../platform/say.ts';

type Point = Readonly<Partial<Record<'x' | 'y', unknown>>>;
type Crop = Point & Readonly<Partial<Record<'width' | 'height', unknown>>>;
type Edits = { readonly crop?: Crop; readonly focalPoint?: Point };

/** All of the picture: what the admin's form sends as its crop, though it offers none. */
const isWhole = ({ x, y, width, height }: Crop) =>
  Number(x) === 0 && Number(y) === 0 && Number(width) === 100 && Number(height) === 100;

const isPerCent = (value: unknown) =>
  value === undefined || value === null || (Number(value) >= 0 && Number(value) <= 100);

const refuse = (req: PayloadRequest, ko: string, en: string) =>
  new APIError(say(req, ko, en), 400, undefined, true);

/**
 * Lets a picture's focal point be moved, and nothing else be done to its file: Payload crops what it has in its place,
 * also where `crop` is off, and one of all of the picture is another, worse file under a name that caches hold for ever.
 */
export const holdsEdits: CollectionBeforeOperationHook = ({ args, req }) => {
  const { data } = args as { data?: { focalX?: unknown; focalY?: unknown } };
  const { crop, focalPoint } = (req.query['uploadEdits'] ?? {}) as Edits;
  if (crop !== undefined && !isWhole(crop))
    throw refuse(
      req,
      '사진은 그 자리에서 자르지 않습니다. 자른 사진을 새로 올려 주세요.',
      'A picture is not cropped in its place: upload the one that is cropped.',
    );
  if (![focalPoint?.x, focalPoint?.y, data?.focalX, data?.focalY].every(isPerCent))
    throw refuse(
      req,
      '초점은 가로세로의 0%에서 100% 사이입니다.',
      'A focal point lies between 0 and 100 per cent of each side.',
    );
  if (crop) req.query['uploadEdits'] = focalPoint ? { focalPoint } : {};
  return args;
};
