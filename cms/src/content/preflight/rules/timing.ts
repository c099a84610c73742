import { timeOf } from '../../../workflow/public.ts';
import type { Finding, Rule, Words } from '../finding.ts';

const finding = (
  level: Finding['level'],
  path: string,
  label: Words,
  message: Words,
): Finding[] => [{ level, path, label, message }];

const embargo = ['엠바고', 'Embargo'] as const;
const unpublish = ['예약 내림', 'Unpublish at'] as const;

/** Embargo and schedule say the same: there is a time at which readers have it. */
export const timing: Rule = {
  name: 'timing',
  check: (doc, { now }) => {
    const [until, from, end] = ['embargoUntil', 'publishAt', 'unpublishAt'].map((name) =>
      timeOf(doc[name]),
    );
    if (end && end <= Math.max(until ?? 0, from ?? 0))
      return finding('error', 'unpublishAt', unpublish, [
        '내리는 시각이 공개되는 시각보다 앞서, 아무도 볼 수 없습니다.',
        'It is taken away before it is public: nobody would ever see it.',
      ]);
    if (until && from && until > from)
      return finding('warning', 'embargoUntil', embargo, [
        '엠바고가 예약 발행보다 늦게 끝납니다. 독자는 엠바고가 끝나야 봅니다.',
        'The embargo ends after the scheduled time: readers see it only then.',
      ]);
    if (until && from && until < from)
      return finding('note', 'embargoUntil', embargo, [
        '엠바고가 예약 발행보다 먼저 끝나 아무 구실을 하지 않습니다.',
        'The embargo ends before the scheduled time: it holds nothing back.',
      ]);
    if (until && until > now && !from)
      return finding('note', 'embargoUntil', embargo, [
        '지금 발행해도 엠바고가 끝날 때까지 독자에게 보이지 않습니다.',
        'Published now, readers still do not see it until the embargo ends.',
      ]);
    return [];
  },
};
