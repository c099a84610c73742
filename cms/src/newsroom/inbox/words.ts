import { actions, type Action } from '../../workflow/stages/transitions.ts';

/** What somebody is told of beside the steps of the workflow. */
const others = ['assigned', 'mentioned', 'commented', 'rights'] as const;
export const kinds = [...actions, ...others] as const;
export type Kind = (typeof kinds)[number];

type Words = readonly [ko: string, en: string];

const stepWords: Record<Action, Words> = {
  submit: ['송고되었습니다', 'was submitted for review'],
  withdraw: ['송고가 취소되었습니다', 'was withdrawn'],
  requestChanges: ['수정 요청을 받았습니다', 'needs changes'],
  approve: ['승인되었습니다', 'was approved'],
  publish: ['게재되었습니다', 'was published'],
  schedule: ['게재가 예약되었습니다', 'was scheduled'],
  unschedule: ['게재 예약이 취소되었습니다', 'is no longer scheduled'],
  correct: ['정정이 달렸습니다', 'was corrected'],
  retract: ['철회되었습니다', 'was retracted'],
  reinstate: ['철회가 취소되었습니다', 'is no longer retracted'],
  unpublish: ['게재가 중지되었습니다', 'was unpublished'],
};

/** What happened to a document, after its title. */
export const kindWords: Record<Kind, Words> = {
  ...stepWords,
  assigned: ['배정받았습니다', 'was assigned to you'],
  mentioned: ['댓글에서 당신을 불렀습니다', 'has a comment that mentions you'],
  commented: ['새 댓글이 달렸습니다', 'has a new comment'],
  rights: ['사진의 사용 기한이 곧 끝납니다', 'is a picture whose rights run out soon'],
};
