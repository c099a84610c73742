import type { PayloadRequest } from 'payload';

import { say } from '../../content/fields/say.ts';
import { timeOf } from '../../workflow/public.ts';
import type { Part } from './parts.ts';

type Words = readonly [ko: string, en: string];

/** What keeps a part from going with the train, whatever its own rules say. */
function wordsOf({ latest, stage, isLive }: Part, at: number): Words[] {
  if (!latest) {
    return [
      [
        '기사가 지워졌거나 휴지통에 있습니다. 차례에서 빼거나 되살려 주세요.',
        'The article was deleted or is in the trash. Take it out of the contents, or bring it back.',
      ],
    ];
  }
  const found: Words[] = [];
  if (!isLive && stage !== 'approved' && stage !== 'published') {
    found.push([
      '아직 승인되지 않았습니다. 승인하거나 차례에서 빼 주세요.',
      'It is not approved. Approve it, or take it out of the contents.',
    ]);
  }
  if ((timeOf(latest['embargoUntil']) ?? at) > at) {
    found.push(['엠바고가 릴리스보다 늦게 끝납니다.', 'Its embargo ends later than the release.']);
  }
  return found;
}

/** The same, in the language of whoever asks. `at` is when the train leaves. */
export const heldBack = (req: Pick<PayloadRequest, 'i18n'>, part: Part, at: number): string[] =>
  wordsOf(part, at).map((words) => say(req, ...words));

/** What an editor calls a part. */
export function nameOfPart(req: Pick<PayloadRequest, 'i18n'>, part: Part): string {
  const title = part.title || say(req, '제목 없음', 'Untitled');
  return part.collection === 'issues'
    ? say(req, `호 “${title}”`, `Issue “${title}”`)
    : `“${title}”`;
}
