import { random } from './random.ts';

/** What a magazine of music says most, in about the order of how often it does. */
const common = `것 있다 했다 그 이 수 하는 한 그는 이번 있는 등 더 하고 된 않았다 때 그리고 대한 없다 위해 가장 다시 같은
  두 말했다 때문에 함께 모든 다른 지금 통해 큰 하지만 많은 이후 또 그런 오늘 없는 않는 그녀는 우리는 이제 세 아닌 먼저
  바로 동안 여러 어떤 모두 같다 가운데 아니라 됐다 보인다 나는 전했다 따르면 밝혔다 했지만 위한 음악 노래 앨범 무대 공연 곡 가수 팬 사람 시간 소리 새
  한국 세계 차트 빌보드 첫 마지막 지난 올해 우리 작업 녹음 그룹 데뷔 컴백 싱글 가사 목소리 멤버 관객 투어
  서울 콘서트 기록 순위 발매 스트리밍 프로듀서 작곡 작사 레이블 인터뷰 아이돌 밴드 힙합 재즈 록 발라드 트로트
  댄스 뮤직비디오 스튜디오 페스티벌 시상식 음반 판매 해외 미국 일본 유럽 아시아 신인 솔로 듀오 보컬 래퍼 기타
  드럼 베이스 피아노 신시사이저 편곡 믹싱 마스터링 테이크 후렴 도입부 박자 리듬 선율 화음 장르 인디 언더그라운드
  클럽 극장 공연장 매진 앙코르 조명 안무 연습 팬덤 응원봉 챌린지 알고리즘 플레이리스트 라디오 방송 예능 드라마
  영화 오에스티 저작권 계약 소속사 매니저 에이전시 투자 산업 시장 정책 문화 예술 평론 비평 리뷰 칼럼 피처 화보
  표지 잡지 편집 독자 계절 여름 겨울 봄 가을 밤 새벽 도시 바다 골목 기억 사랑 이별 위로 청춘 꿈 자유 정적 침묵`;
const foreign = `pop k-pop album tour single chart billboard live remix feat hot 100 r&b rock jazz dance dj mv ost
  playlist vinyl studio label awards festival global spotify youtube seoul korea new love night dream`;
const names = `방탄소년단 블랙핑크 뉴진스 아이유 세븐틴 르세라핌 에스파 스트레이키즈 투바투 아이브 잔나비 혁오 실리카겔 새소년 검정치마`;
const particles = `이 가 은 는 을 를 의 에 에서 로 으로 와 과 도 만 까지 부터 처럼 보다 라는 에게 마다 이라고`;
const first =
  '가강거건경고공관구국기김나남노다대도동라로리마명모무문미민바박방백보부비사산상새서선성소수승시신아안양어연영오우운원유윤은이인일임자장재전정제조종주준지진차천청초최추태평하한해현형호화환황희';
const second =
  '각간갈감강개건결계곡공과관구국군권기길나난념노단담당대도동득란람량력련례로론료류리림마막만말망매면명목문물미민반발방백변별보복본봉부분비사산상생서석선설성세소속손수술습승시식신실심안야약양어업연열영예오온완용우운원월위유율은음의이익인일임입자작장재적전절점정제조족종주준중증지진질집차착참창책처천철청체초촌추축출충치칙침카타탄탕태택통특파판편평포표품풍필하학한합항해향허현형호혼화확환활황회획효후훈';

const listed = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

/** Words of two to four syllables, such as Korean makes of its own; each once. */
function invented(count: number, next: () => number): string[] {
  const pick = (syllables: string) => syllables[Math.floor(next() * syllables.length)] ?? '가';
  const words = new Set<string>();
  while (words.size < count) {
    const length = 2 + Math.floor(next() * next() * 3);
    words.add(pick(first) + Array.from({ length: length - 1 }, () => pick(second)).join(''));
  }
  return [...words];
}

/** Words by how often they are used, the most frequent first; and what is hung on them. */
export function vocabulary(seed: number, size = 40_000) {
  const next = random(seed);
  const rare = invented(size, next);
  const [known, latin, artists] = [listed(common), listed(foreign), listed(names)];
  // Names and foreign words stand among the thousand most frequent, as they do in such a magazine.
  const middle = [...latin, ...artists].toSorted(() => next() - 0.5);
  const words = [...known];
  for (const [index, word] of rare.entries()) {
    if (index % 12 === 0 && middle.length > 0) words.push(middle.pop() ?? word);
    words.push(word);
  }
  return { words, artists, particles: listed(particles) } as const;
}
