import { createHmac } from 'node:crypto';

import { releaseLines, releaseText } from '@bbk/shared/press/lines';
import type { ReleaseLine } from '@bbk/shared/press/release';
import type { PayloadRequest } from 'payload';

import { localeOf } from '../../../content/publish/describe.ts';
import type { Doc } from '../../../content/publish/stored.ts';
import { settings } from '../../../platform/settings.ts';
import { releaseOf } from '../seen/release.ts';
import { seenOf, type Seen } from '../seen/seen.ts';
import { picturesIn, type KitPicture, type Places } from './pictures.ts';

/** Everything that a press kit holds, so that whoever makes the file needs to ask nobody. */
export interface KitPlan {
  /** Of all that is in it: another content has another name, and a name is never used twice. */
  readonly name: string;
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  readonly documents: readonly {
    readonly path: string;
    readonly language: string;
    readonly lines: readonly ReleaseLine[];
  }[];
  readonly pictures: readonly KitPicture[];
}

const boilerplates = ({ partners, locale }: Seen): string =>
  partners
    .flatMap(({ boilerplate, hangul, latin }) => {
      const name = (locale === 'ko' ? (hangul ?? latin) : (latin ?? hangul)) ?? '';
      return boilerplate ? [`${name}\n${boilerplate}\n`] : [];
    })
    .join('\n');

/** The kit of these editions, as it is to be used at a moment: under embargo it says so. */
export async function planOf(
  req: PayloadRequest,
  editions: readonly Doc[],
  at: number,
): Promise<KitPlan> {
  const texts: { path: string; text: string }[] = [];
  const documents: { path: string; language: string; lines: ReleaseLine[] }[] = [];
  const pictures = new Map<string, KitPicture>();
  const places: Places = new Map();
  for (const doc of editions) {
    const seen = await seenOf(req, doc);
    const release = releaseOf(seen, doc);
    const folder = localeOf(doc);
    const shown = picturesIn(seen, places);
    for (const picture of shown.pictures) pictures.set(picture.path, picture);
    documents.push({
      path: `${folder}/press-release.docx`,
      language: folder,
      lines: releaseLines(release, at),
    });
    texts.push({ path: `${folder}/press-release.txt`, text: releaseText(release, at) });
    texts.push({ path: `${folder}/about-partners.txt`, text: boilerplates(seen) });
    texts.push({ path: `${folder}/captions.txt`, text: shown.captions });
  }
  const content = {
    texts: texts.filter(({ text }) => text.trim() !== ''),
    documents,
    pictures: [...pictures.values()],
  };
  const name = createHmac('sha256', settings.secret)
    .update(`press-kit.${JSON.stringify(content)}`)
    .digest('hex');
  return { ...content, name: `${name.slice(0, 32)}.zip` };
}
