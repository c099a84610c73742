import type { Issue } from '@bbk/shared/generated/payload-types';

import { bylines } from '../articles/card.ts';
import type { BylineRole } from '../articles/types.ts';
import type { Context } from '../context.ts';
import { pictureView } from '../media/view.ts';
import type { NamedLinkView } from '../names/types.ts';
import { articlesOf } from './contents.ts';
import type { IssueCredits } from './types.ts';

/** In the order in which a masthead names them. */
const roles: readonly BylineRole[] = ['text', 'interview', 'photo', 'illustration', 'translation'];

/** Each once: by their page, and where somebody has none by their name. */
function eachOnce(names: readonly NamedLinkView[]): NamedLinkView[] {
  const keyOf = ({ href, hangul, latin }: NamedLinkView) => href ?? `${hangul}/${latin}`;
  return [...new Map(names.map((name) => [keyOf(name), name])).values()];
}

/** Whose its covers are, and who made what stands in it, by what they did, in the order of the contents. */
export function creditsOf(
  cx: Context,
  { contents, covers }: Pick<Issue, 'contents' | 'covers'>,
): IssueCredits {
  const made = articlesOf(contents).flatMap((article) => bylines(cx, article.bylines));
  const people = roles.map((role) => ({
    role,
    names: eachOnce(made.filter((byline) => byline.role === role)),
  }));
  const lines = (covers ?? []).flatMap(({ image }) => pictureView(cx, image)?.credit ?? []);
  return {
    covers: [...new Set(lines)],
    people: people.filter(({ names }) => names.length > 0),
  };
}
