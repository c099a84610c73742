const ko = {
  next: '다음 단계',
  more: '다른 단계',
  cancel: '취소',
  comment: '남길 말',
  notice: '독자에게 보일 철회 알림',
  reason: '그대로 진행하는 까닭 (기록에 남습니다)',
  at: '게재할 때 (서울)',
  kind: '구분',
  place: '곳 (예: 셋째 문단)',
  text: '무엇이 틀렸고 무엇이 맞는지',
  optional: '선택',
  saving: '저장하고 있습니다…',
  live: '독자에게는 게재된 판이 그대로 보입니다.',
  since: '부터',
  by: '바꾼 사람',
  writer: '쓰는 사람',
  editor: '데스크',
  due: '마감 (서울)',
  overdue: '마감 지남',
  nobody: '없음',
  assign: '배정 저장',
  assigned: '배정했습니다.',
  saveFirst: '저장하지 못해서 다음 단계로 넘기지 않았습니다. 표시된 곳을 확인해 주세요.',
  done: '했습니다',
  panel: '진행 상황',
};

const en: typeof ko = {
  next: 'Next step',
  more: 'Other steps',
  cancel: 'Cancel',
  comment: 'Comment',
  notice: 'The notice that readers see',
  reason: 'Why to go on (kept in the log)',
  at: 'Publish at (Seoul)',
  kind: 'Kind',
  place: 'Place (such as “third paragraph”)',
  text: 'What was wrong, and what is right',
  optional: 'optional',
  saving: 'Saving…',
  live: 'Readers still have the published version.',
  since: 'since',
  by: 'By',
  writer: 'Writer',
  editor: 'Editor',
  due: 'Due (Seoul)',
  overdue: 'Overdue',
  nobody: 'Nobody',
  assign: 'Save the assignment',
  assigned: 'Assigned.',
  saveFirst: 'It could not be saved, so nothing was done. Look at what is marked.',
  done: 'Done',
  panel: 'Progress',
};

/** The words of the steps beside a document. */
export const words = { ko, en };
export type StepWords = typeof ko;

/** What is about to happen, where that is not plain from the button. */
export const consequences: Partial<Record<string, readonly [ko: string, en: string]>> = {
  submit: ['데스크에게 알리고 데스킹을 기다립니다.', 'The desk is told, and reviews it.'],
  approve: [
    '이 글을 승인합니다. 게재는 따로 합니다.',
    'The text is approved; publishing is another step.',
  ],
  publish: [
    '승인하고, 지금 바로 독자에게 공개합니다.',
    'It is approved, and readers have it at once.',
  ],
  schedule: ['승인하고, 정한 시각에 공개합니다.', 'It is approved, and published at that time.'],
  requestChanges: ['글쓴이에게 돌려보냅니다.', 'It goes back to its writer.'],
  retract: [
    '글을 모든 곳에서 내리고, 그 자리에 철회 알림만 남깁니다.',
    'The text is taken from everywhere; a notice stays in its place.',
  ],
  reinstate: [
    '철회 알림을 내리고 작성 중으로 되돌립니다. 저절로 게재되지는 않습니다.',
    'The notice goes, and it is a draft again. It is not published by itself.',
  ],
  unpublish: [
    '사이트에서 내리고 작성 중으로 되돌립니다.',
    'It leaves the site, and is a draft again.',
  ],
  correct: ['정정을 달고 바로 공개합니다.', 'The correction is added, and readers see it at once.'],
};

/** The kinds of a correction. */
export const kindWords = {
  correction: ['정정', 'Correction'],
  clarification: ['설명', 'Clarification'],
  update: ['보충', 'Update'],
  reply: ['반론보도', 'Right of reply'],
  followUp: ['추후보도', 'Follow-up report'],
} as const;
