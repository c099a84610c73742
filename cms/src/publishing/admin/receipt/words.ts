import { duration, timeOfDay } from '../format.ts';
import type { Language } from '../../../platform/admin/language.ts';
import type { Summary } from './summary.ts';

const after = (ms: number | null, language: Language) =>
  ms === null ? '' : ` · ${duration(ms, language)}`;

/** The summary as the sentence that the editor reads. */
export function sentence(summary: Summary, language: Language): string {
  const { state, gone, live, all, ms, nextAttemptAt } = summary;
  const isKorean = language === 'ko';
  if (state === 'none')
    return isKorean ? '아직 독자에게 전한 적이 없습니다.' : 'Not sent to the site yet.';
  if (state === 'live') {
    if (isKorean)
      return `${all}대 중 ${live}대${gone ? '에서 내려감' : '에 반영'}${after(ms, language)}`;
    return `${gone ? 'Gone from' : 'Live on'} ${live} of ${all}${after(ms, language)}`;
  }
  if (state === 'waiting')
    return isKorean
      ? `사이트에 전하는 중 · ${all}대 중 ${live}대`
      : `On its way to the site · ${live} of ${all}`;
  const failed = all - live;
  const again = nextAttemptAt ? timeOfDay(nextAttemptAt) : '';
  return isKorean
    ? `${all}대 중 ${failed}대에 전하지 못함 · ${again}에 다시 시도`
    : `Failed on ${failed} of ${all} · next try at ${again}`;
}
