export const words = {
  ko: {
    title: '보기',
    all: '전체',
    keep: '이 보기 저장',
    name: '보기 이름',
    save: '저장',
    cancel: '취소',
    failed: '보기를 저장하지 못했습니다. 다시 해 주세요.',
    forget: (name: string) => `‘${name}’ 보기 지우기`,
  },
  en: {
    title: 'Views',
    all: 'All',
    keep: 'Keep this view',
    name: 'Name of the view',
    save: 'Save',
    cancel: 'Cancel',
    failed: 'The view could not be kept. Try again.',
    forget: (name: string) => `Forget the view “${name}”`,
  },
} as const;
export type Words = (typeof words)[keyof typeof words];
