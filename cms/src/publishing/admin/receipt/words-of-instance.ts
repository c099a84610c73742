import type { InstanceReceipt } from '../../receipts/get.ts';
import { duration, timeOfDay } from '../format.ts';
import type { Language } from '../../../platform/admin/language.ts';

const pagesOf = ({ pages }: InstanceReceipt) => ({
  all: pages.length,
  failed: pages.filter(({ outcome }) => outcome === 'failed').length,
});

/** How it went on one instance, in a line. */
export function instanceSentence(receipt: InstanceReceipt, language: Language): string {
  const { state, liveMs, completeMs, attempts, nextAttemptAt } = receipt;
  const { all, failed } = pagesOf(receipt);
  const isKorean = language === 'ko';
  if (state === 'live') {
    const time = duration(completeMs ?? liveMs ?? 0, language);
    return isKorean ? `페이지 ${all}개, ${time}` : `${all} pages, ${time}`;
  }
  if (state === 'waiting') {
    if (liveMs === null) return isKorean ? '기다리는 중' : 'Waiting';
    return isKorean
      ? `본문 반영 ${duration(liveMs, language)}, 나머지 페이지를 만드는 중`
      : `Its page ${duration(liveMs, language)}, the others are being made`;
  }
  const again = nextAttemptAt ? timeOfDay(nextAttemptAt) : '';
  const what =
    failed > 0 ? (isKorean ? `페이지 ${failed}개 실패, ` : `${failed} pages failed, `) : '';
  return isKorean
    ? `${what}${attempts}번 시도함, ${again}에 다시`
    : `${what}tried ${attempts} times, again at ${again}`;
}
