/** The fronts of both editions. Slugs of articles, in the order in which they stand. */
export const fronts = {
  ko: {
    lead: '열두-번째-트랙은-아무도-모르게-녹음됐다',
    slots: [
      '빛은-음악보다-먼저-도착한다',
      '한-보도의-두-집계를-따로-읽는다',
      '한-글자씩-잘라-부르는-법',
      '탁해린-녹음실에서-가장-큰-악기는-문이에요',
      '마중눈-다섯이-동시에-말하는-법',
    ],
    issue: '5',
    partnership: 'kakao-entertainment-billboard-billboard-korea',
  },
  en: {
    lead: 'nobody-knew-about-the-twelfth-track',
    slots: [
      'light-gets-there-before-the-music',
      'one-report-two-counts',
      'tak-haerin-the-biggest-instrument-is-the-door',
      'twelve-b-sides-for-a-rainy-monday',
    ],
    issue: '5',
    partnership: 'first-official-partnership-on-k-pop',
  },
} as const;

export const site = {
  name: ['빌보드 코리아', 'Billboard Korea'],
  tagline: ['음악을 세고, 읽는다', 'Music, counted and read'],
  description: [
    '빌보드 코리아는 한국 음악을 세고 읽는 잡지입니다. 기사와 인터뷰, 종이 잡지의 모든 호와 파트너십 발표를 싣습니다.',
    'Billboard Korea is a magazine about Korean music: stories, interviews, every print issue and its partnerships.',
  ],
} as const;

/** What the law asks for and nobody has told yet stays empty, and is shown as not given. */
export const imprint = {
  title: '빌보드 코리아 (Billboard Korea)',
} as const;

export const about = {
  ko: [
    '빌보드 코리아는 음악을 세고, 읽습니다. 숫자를 적을 때에는 누가 무엇을 세었는지를 함께 적고, 말을 옮길 때에는 인용과 요지를 나누어 적습니다.',
    '기사는 웹과 종이에 실립니다. 종이 잡지에 먼저 실린 글에는 호수와 쪽을 적습니다. 틀린 것은 고치고, 고친 날과 내용을 글 끝에 남깁니다.',
    '협찬을 받은 글에는 협찬이라고 적습니다. 인공지능 도구를 쓴 글에는 어디에 썼는지 적습니다.',
    '지금 보이는 기사와 호, 사람과 음악가의 이름은 대부분 견본입니다. **카카오엔터테인먼트·빌보드·빌보드 코리아의 파트너십 발표와 첫 종이 잡지, IFPI 집계에 관한 글만 실제 사실을 다룹니다.**',
  ],
  en: [
    'Billboard Korea counts music, and reads it. Where we give a number, we say who counted what; where we report what somebody said, we tell a quotation from a paraphrase.',
    'Our stories appear here and in print. A story that was printed first says in which issue and on which page. What was wrong is put right, and the correction stays with the story.',
    'Sponsored stories say so. Where tools of artificial intelligence were used, the story says for what.',
    'Most stories, issues, people and artists shown now are samples. **Only the announcement of the partnership of Kakao Entertainment, Billboard and Billboard Korea, the first print issue, and the story about IFPI’s counts are about real facts.**',
  ],
} as const;
