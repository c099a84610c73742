import type { State } from './stages.ts';
import type { Action, Needs } from './transitions.ts';

type Words = readonly [ko: string, en: string];

/** What the newsroom calls each state. */
export const stateWords: Record<State, Words> = {
  draft: ['작성 중', 'Draft'],
  review: ['데스킹 대기', 'In review'],
  approved: ['승인됨', 'Approved'],
  scheduled: ['게재 예약', 'Scheduled'],
  published: ['게재됨', 'Published'],
  corrected: ['게재됨 · 정정', 'Published, corrected'],
  retracted: ['철회됨', 'Retracted'],
};

/** What a button says: what happens when it is pressed. */
export const actionWords: Record<Action, Words> = {
  submit: ['송고', 'Submit for review'],
  withdraw: ['송고 취소', 'Withdraw'],
  requestChanges: ['수정 요청(반려)', 'Request changes'],
  approve: ['승인', 'Approve'],
  publish: ['게재', 'Publish'],
  schedule: ['게재 예약', 'Schedule'],
  unschedule: ['예약 취소', 'Cancel the schedule'],
  correct: ['정정·반론 달기', 'Add a correction'],
  unpublish: ['게재 중지', 'Unpublish'],
  retract: ['기사 철회', 'Retract'],
  reinstate: ['철회 취소', 'Undo the retraction'],
};

/** What is missing where something has to be said with a step. */
export const needWords: Record<Exclude<Needs, 'nothing'>, Words> = {
  comment: ['까닭을 적어 주세요.', 'Say why, in two letters or more.'],
  time: ['앞으로 올 시각을 정해 주세요.', 'Choose a time that is still to come.'],
  correction: [
    '정정의 구분과 내용을 적어 주세요.',
    'Say of which kind the correction is, and what was put right.',
  ],
};
