import type { Lack } from '../../../content/publish/hook.ts';
import { needs } from '../../../content/publish/lack.ts';

/** What an announcement lacks to be public. */
export function checkPartnership(doc: Readonly<Record<string, unknown>>): Lack[] {
  return [
    ...needs(
      doc,
      'headline',
      ['제목', 'Headline'],
      ['제목: 제목을 넣어 주세요.', 'Headline: enter one.'],
    ),
    ...needs(
      doc,
      'partners',
      ['참여 단체', 'Partners'],
      ['참여 단체: 한 곳 이상 넣어 주세요.', 'Partners: name at least one organisation.'],
    ),
  ];
}
