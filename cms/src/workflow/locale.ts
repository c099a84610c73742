import { defaultLocale, isLocale } from '@bbk/shared/locales';
import type { CollectionBeforeOperationHook, GlobalConfig, PayloadRequest } from 'payload';

/**
 * Korean, where a request names no locale that there is. Without a fallback Payload leaves it empty then:
 * localised fields are missing, and sorting by one is a 500.
 */
function nameLocale(req: PayloadRequest): void {
  if (req.locale !== 'all' && !isLocale(req.locale)) req.locale = defaultLocale;
}

export const namesLocale: CollectionBeforeOperationHook = ({ args, req }) => {
  nameLocale(req);
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
