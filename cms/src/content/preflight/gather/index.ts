import type { PayloadRequest } from 'payload';

import { defaultLocale } from '@bbk/shared/locales';

import { settings } from '../../../platform/settings.ts';
import { findPictures } from '../../pictures/check.ts';
import type { Doc } from '../../publish/stored.ts';
import type { Checks } from '../checks.ts';
import type { Known } from '../known.ts';

import { linkStates } from './link-states.ts';
import { findOtherEdition } from './other-edition.ts';
import { usedLinks } from './used-links.ts';

/** Looks up all that the rules have to know of a document: the questions do not grow with the rules. */
export async function gather(
  req: PayloadRequest,
  collection: string,
  checks: Checks,
  doc: Doc,
): Promise<Known> {
  const { siteUrl } = settings;
  const pictures = checks.pictures(doc);
  return {
    now: Date.now(),
    siteUrl,
    pictures,
    media: await findPictures(req, pictures),
    links: await linkStates(req, usedLinks(doc, siteUrl)),
    otherEdition: checks.editions ? await findOtherEdition(req, collection, doc) : null,
    locale: req.locale ?? defaultLocale,
  };
}
