import type { Payload } from 'payload';

import { tellOperator } from '../../platform/mail.ts';
import { failingDeliveries, type DeliveryFailure } from '../receipts/status.ts';

/** By then it has failed for about two minutes: no restart takes so long. */
const tooOften = 8;

function message(target: string, failures: readonly DeliveryFailure[]) {
  const [first] = failures;
  const since = first?.eventAt ?? '';
  return {
    subject: `사이트에 전하지 못하고 있습니다 (delivery keeps failing): ${target}`,
    text: [
      `${target}에 ${failures.length}건의 변경을 전하지 못하고 있습니다. 가장 오래된 것은 ${since}의 변경입니다.`,
      '계속 다시 시도합니다. 그 서버가 살아 있는지 보십시오.',
      '',
      `${target} could not be told of ${failures.length} change(s), the oldest of ${since}.`,
      'They are tried again and again. Please see whether that server is alive.',
      '',
      first?.error ?? '',
    ].join('\n'),
  };
}

/** Tells the operator of targets that can not be told of something. */
export async function warnOfFailures(payload: Payload): Promise<void> {
  const failures = await failingDeliveries(payload, { attempts: tooOften });
  for (const target of new Set(failures.map((failure) => failure.target))) {
    const own = failures.filter((failure) => failure.target === target);
    await tellOperator(payload, `delivery:${target}`, message(target, own));
  }
}
