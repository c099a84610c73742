import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload';

import { say } from '../fields/say.ts';

import { unsafeAddresses } from './sanitise.ts';

/** The sentence for an editor who wrote, or pasted, an address that is refused. */
export const unsafeSentence = (req: PayloadRequest, addresses: readonly string[]) => {
  const list = addresses.map((address) => `“${address.slice(0, 80)}”`).join(', ');
  return say(
    req,
    `열 수 없는 주소가 있습니다: ${list}. https://…, mailto:…, tel:… 또는 /로 시작하는 우리 사이트 주소를 쓰세요.`,
    `An address can not be linked to: ${list}. Use https://…, mailto:…, tel:… or a path of this site that starts with /.`,
  );
};

/** Refuses rich text with addresses that no reader must be sent to, whoever wrote it and however. */
export const refusesUnsafeLinks =
  (...names: readonly string[]): CollectionBeforeValidateHook =>
  ({ collection, data, req }) => {
    if (!data) return data;
    const errors = names.flatMap((path) => {
      const addresses = unsafeAddresses((data as Record<string, unknown>)[path]);
      return addresses.length === 0 ? [] : [{ path, message: unsafeSentence(req, addresses) }];
    });
    if (errors.length > 0) {
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
    }
    return data;
  };
