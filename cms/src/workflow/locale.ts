import { defaultLocale, isLocale } from '@bbk/shared/locales';
import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalConfig,
  type PayloadRequest,
} from 'payload';

/**
 * Korean, where a request names no locale that there is. Without a fallback Payload leaves it empty then:
 * localised fields are missing, and sorting by one is a 500.
 */
function nameLocale(req: PayloadRequest): void {
  if (req.locale !== 'all' && !isLocale(req.locale)) req.locale = defaultLocale;
}

/** Payload writes one locale at a time: given all of them it takes the map of texts for a text, and fails within. */
function namesOne(req: PayloadRequest, operation: string): void {
  if (req.payloadAPI !== 'REST' || req.locale !== 'all') return;
  if (operation !== 'create' && operation !== 'update') return;
  throw new APIError('locale: one of ko, en for writing', 400, undefined, true);
}

// oxlint-disable-next-line typescript/no-deprecated -- the value 'read' is, not the name
export const namesLocale: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  nameLocale(req);
  namesOne(req, operation);
  return args;
};

/** The global, read and written in a locale that there is. */
export const inLocale = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: {
    ...global.hooks,
    beforeOperation: [({ req }) => nameLocale(req), ...(global.hooks?.beforeOperation ?? [])],
  },
});
