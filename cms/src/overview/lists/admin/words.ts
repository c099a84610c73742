export const words = {
  ko: {
    title: '보기',
    all: '전체',
    keep: '이 보기 저장',
    name: '보기 이름',
    save: '저장',
    cancel: '취소',
    forget: (name: string) => `‘${name}’ 보기 지우기`,
  },
  en: {
    title: 'Views',
    all: 'All',
    keep: 'Keep this view',
    name: 'Name of the view',
    save: 'Save',
    cancel: 'Cancel',
    forget: (name: string) => `Forget the view “${name}”`,
  },
} as const;
export type Words = (typeof words)[keyof typeof words];
