import type { Words } from '../admin/say.ts';

export const words = {
  title: ['번역 현황', 'Translations'],
  about: [
    '최근에 게재한 글의 영어판이 어디까지 왔는지 보여 줍니다.',
    'How far the English edition of what was published lately is.',
  ],
  missing: ['영어판 없음', 'No English edition'],
  noMissing: ['모든 글에 영어판이 있습니다.', 'Everything has an English edition.'],
  noneLatelyMissing: [
    '최근 글은 모두 영어판이 있습니다.',
    'Everything recent has an English edition.',
  ],
  inWork: ['번역 중', 'In work'],
  noInWork: ['번역 중인 글이 없습니다.', 'Nothing is being translated.'],
  changed: ['한국어가 바뀜', 'Korean has changed'],
  noChanged: [
    '영어판이 모두 한국어판과 같은 판입니다.',
    'Every English edition is of the newest Korean.',
  ],
  noneLatelyChanged: [
    '최근에 바뀐 한국어판에는 뒤처진 영어판이 없습니다.',
    'No English edition is behind what changed lately in Korean.',
  ],
  published: ['게재', 'Published'],
  from: ['원문', 'Original'],
  madeFrom: ['옮긴 판', 'Made from'],
  changedAt: ['한국어 수정', 'Korean changed'],
  start: ['영어판 시작', 'Start the English'],
  starting: ['만드는 중…', 'Starting…'],
  onlyStaff: ['편집국 구성원만 볼 수 있습니다.', 'Only members of the staff can see this page.'],
} as const satisfies Record<string, Words>;
