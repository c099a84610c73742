/** The interface's texts in Korean. Its shape is what every language must fill. */
export const ko = {
  siteName: '빌보드코리아',
  skipToContent: '본문으로 건너뛰기',
  menu: '메뉴',
  mainNavigation: '주 메뉴',
  otherLanguage: 'English',
  home: '처음',
  latest: '최신 기사',
  issues: '잡지',
  partnerships: '파트너십',
  about: '빌보드코리아 소개',
  // Bylines and times
  published: '입력',
  revised: '수정',
  reporter: (name: string) => `${name} 기자`,
  bylineRole: {
    text: '글',
    photo: '사진',
    illustration: '그림',
    interview: '인터뷰',
    translation: '번역',
  },
  readingMinutes: (minutes: number) => `${minutes}분 읽기`,
  kind: {
    news: '뉴스',
    feature: '피처',
    interview: '인터뷰',
    review: '리뷰',
    column: '칼럼',
    photo: '화보',
    list: '리스트',
  },
  // Lists
  newer: '더 새로운 기사',
  older: '더 오래된 기사',
  page: (number: number) => `${number}쪽`,
  // Errors
  errors: {
    404: { title: '찾을 수 없는 페이지입니다', text: '주소가 바뀌었거나, 지금은 없는 글입니다.' },
    410: { title: '지워진 글입니다', text: '이 주소의 글은 더 이상 제공하지 않습니다.' },
    500: { title: '페이지를 보여 드리지 못했습니다', text: '잠시 뒤에 다시 열어 주십시오.' },
    503: {
      title: '잠시 열 수 없는 페이지입니다',
      text: '곧 다시 열립니다. 잠시 뒤에 다시 찾아 주십시오.',
    },
  },
} as const satisfies Record<string, unknown>;

type Widen<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };
export type Messages = Widen<typeof ko>;
