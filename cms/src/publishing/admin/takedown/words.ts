import type { Language } from '../../../platform/admin/language.ts';

const ko = {
  title: '긴급 내림',
  open: '긴급 내림…',
  liftOpen: '긴급 내림 해제…',
  what: '독자가 볼 수 있는 모든 곳에서 지금 바로 내립니다. 페이지, 목록, 피드, 검색에서 사라지고, 해제할 때까지 다시 발행할 수 없습니다. 다른 언어판은 따로 내려 주세요.',
  whatPicture:
    '이 사진의 모든 크기가 지금 바로 사라지고, 쓰인 페이지에서도 빠집니다. 해제하면 다시 보입니다.',
  liftWhat: '다시 발행할 수 있게 합니다. 저절로 발행되지는 않습니다.',
  liftWhatPicture: '이 사진이 쓰인 모든 페이지에서 다시 보입니다.',
  reason: '까닭 (기록에 남습니다)',
  cancel: '취소',
  doIt: '지금 내리기',
  liftIt: '해제',
  going: '내리는 중입니다. 모든 곳에서 사라진 것을 확인하고 있습니다.',
  visible: '아직 보이는 곳',
  gone: '모든 곳에서 사라진 것을 확인했습니다',
  failed: '하지 못했습니다. 다시 시도해 주세요.',
};

const en: typeof ko = {
  title: 'Emergency takedown',
  open: 'Take down…',
  liftOpen: 'Lift the takedown…',
  what: 'Takes it from everywhere readers have it, now: pages, lists, feeds, search. It can not be published again until this is lifted. Other editions are taken down on their own.',
  whatPicture:
    'Every size of this picture is gone now, and every page loses it. Lifting brings it back.',
  liftWhat: 'It can be published again. It is not published by itself.',
  liftWhatPicture: 'The picture is shown again on every page that uses it.',
  reason: 'Reason (kept in the log)',
  cancel: 'Cancel',
  doIt: 'Take down now',
  liftIt: 'Lift',
  going: 'On its way. Looking whether it is gone everywhere.',
  visible: 'Still to be seen at',
  gone: 'Seen to be gone everywhere',
  failed: 'It did not work. Try again.',
};

/** The words of the emergency takedown. */
export const words = { ko, en } satisfies Record<Language, typeof ko>;
export type Words = typeof ko;
