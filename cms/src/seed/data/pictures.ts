import type { Words } from './types.ts';

export type PictureSeed = { key: string; alt: Words; caption?: Words };

const cover = (key: string, ko: string, en: string): PictureSeed => ({ key, alt: [ko, en] });

const covers: PictureSeed[] = [
  cover('cover-1', '노란 바탕에 망점으로 인쇄한 큰 숫자 1. 첫 호 표지의 견본', 'A large halftone figure 1 on yellow: a sample cover for the first issue'),
  cover('cover-2', '초록 바탕에 음반의 홈이 둥글게 겹친 제2호 「한 장의 무게」 표지', 'Cover of issue 2, the grooves of a record on green'),
  cover('cover-3', '네 줄기 조명이 빈 무대를 비추는 제3호 「빈 무대」 표지', 'Cover of issue 3, four beams of light on an empty stage'),
  cover('cover-4', '가로로 잘라 어긋나게 붙인 글자 ‘제목’이 놓인 제4호 표지', 'Cover of issue 4, the Korean word for “title” cut into strips'),
  cover('cover-5', '붉은 바탕에 음반과 숫자 12가 놓인 제5호 「열두 번째 트랙」 표지', 'Cover of issue 5, a record and the figure 12 on red'),
  cover('cover-5b', '붉은 바탕에 열한 줄의 막대와 빈 열두째 줄이 놓인 제5호 두 번째 표지', 'Second cover of issue 5: eleven bars and an empty twelfth line on red'),
  cover('cover-6', '보라 바탕에 두 물결이 간섭하는 제6호 「겨울의 주파수」 표지', 'Cover of issue 6, two ripples crossing on violet'),
  cover('cover-6b', '보라 바탕에 막대로 그린 눈 결정 하나가 놓인 제6호 두 번째 표지', 'Second cover of issue 6: a snow crystal drawn with bars'),
];

const heroes: PictureSeed[] = [
  { key: 'hero', alt: ['망점으로 인쇄한 음반. 붉은 라벨에 12라는 숫자가 적혀 있다', 'A record in halftone, with the figure 12 on its red label'], caption: ['곡 목록에는 열한 곡, 음반에는 열두 곡.', 'Eleven songs on the list, twelve on the record.'] },
  { key: 'takes', alt: ['마흔한 줄의 파형. 마지막 줄만 붉게 인쇄되어 있다', 'Forty-one waveforms, only the last of them in red'], caption: ['마흔한 번의 테이크를 길이와 크기대로 늘어놓았다.', 'Forty-one takes, by length and loudness.'] },
  { key: 'stage', alt: ['네 줄기 조명이 빈 무대에 겹치는 망점 인쇄', 'Four beams of light crossing on an empty stage, in halftone'], caption: ['빛은 소리보다 0.21초 먼저 켜진다.', 'The light comes on 0.21 seconds before the sound.'] },
  { key: 'cut', alt: ['잘라 어긋나게 인쇄한 글자 ‘한숨’', 'The Korean word for “sigh”, cut into strips and shifted'], caption: ['두 글자를 열일곱 조각으로 잘랐다.', 'Two syllables in seventeen strips.'] },
  { key: 'voice', alt: ['한 호흡을 원으로 감아 그린 음파', 'One breath, drawn as a sound wave around a circle'], caption: ['한 호흡의 음파.', 'The sound wave of one breath.'] },
  { key: 'shelf', alt: ['세 층의 진열장에 꽂힌 음반의 등. 군데군데 비어 있다', 'The spines of records on three shelves, with gaps'], caption: ['빈자리는 팔린 것이 아니라 치운 것이다.', 'The gaps were cleared, not sold.'] },
  { key: 'oneletter', alt: ['한 글자 낱말 쉰세 개를 열 칸씩 늘어놓은 인쇄물. 세 글자만 분홍으로 어긋나 있다', 'Fifty-three one-syllable Korean words in rows, three of them shifted in pink'], caption: ['쉰세 글자. 소리 내어 읽으면 41초가 걸린다.', 'Fifty-three syllables; reading them aloud takes 41 seconds.'] },
  { key: 'notation', alt: ['바닥의 격자 위로 다섯 사람의 발자국과 휘어진 동선이 이어진다', 'Five pairs of footprints and their winding paths over a grid'], caption: ['다섯 사람의 날씨. 안무 노트에서.', 'The weather of five people, from the dance notebook.'] },
  { key: 'blackout', alt: ['어두운 화면을 가르는 한 줄기 붉은 빛이 바닥에 닿는다', 'A single red beam falls through the dark to the floor'], caption: ['암전에도 남는 빛이 있다.', 'Some light is left in every blackout.'] },
  { key: 'erased', alt: ['줄지어 선 막대 가운데 제목 줄과 몇 낱말이 분홍으로 지워져 있다', 'Lines of bars, with the title and some words struck out in pink'], caption: ['제목부터 지운 문서.', 'A page without its title.'] },
  { key: 'five', alt: ['다섯 개의 동심원이 서로 겹쳐 있다', 'Five sets of concentric circles overlapping'], caption: ['다섯 목소리가 겹치는 자리.', 'Where five voices overlap.'] },
  { key: 'rain', alt: ['보랏빛 비가 내리는 앞에 검은 음반이 반쯤 솟아 있다', 'A black record rising in violet rain'], caption: ['월요일의 비는 뒷면에 어울린다.', 'Monday’s rain belongs to the back.'] },
  { key: 'liner', alt: ['병풍처럼 접힌 노란 속지 다섯 쪽', 'Five pages of a yellow liner note, folded like a screen'], caption: ['다섯 번 접은 속지의 전개도.', 'A liner note with five folds.'] },
  { key: 'broadcast', alt: ['붉은 해가 물결 아래로 반쯤 잠기고 그 위에 안테나가 서 있다', 'A red sun half under the waves, with an aerial on top'], caption: ['『수면 아래 방송국』의 표지를 편집부가 다시 그렸다.', 'Our drawing after the cover of the album.'] },
  { key: 'daylight', alt: ['노란 해 앞에 활과 현이 기울어 서 있다', 'Bows and strings leaning in front of a yellow sun'], caption: ['오후 두 시의 해와 네 사람의 활.', 'The sun at two, and four bows.'] },
  { key: 'slow', alt: ['쉰두 주의 막대그래프. 마지막 열세 주가 초록으로 솟아 있다', 'Fifty-two bars, the last thirteen rising in green'], caption: ['쉰두 주의 견본 순위표에서 느린 곡의 자리.', 'Slow songs in a sample year of charts.'] },
  { key: 'rank', alt: ['94위부터 이어지는 순위 막대 가운데 97위만 파랗게 칠해져 있다', 'Bars from No. 94 on, with No. 97 marked in blue'], caption: ['아래에서부터 읽는 순위표.', 'A chart read from below.'] },
  { key: 'season', alt: ['라벨 색이 다른 음반 다섯 장이 겹쳐 있다', 'Five overlapping records with labels of different colours'], caption: ['이 계절에 남은 다섯 장.', 'The five that stayed this season.'] },
  { key: 'small', alt: ['스물네 칸의 작은 무대 가운데 다섯 칸에 불이 켜져 있다', 'Twenty-four small stages, five of them lit'], caption: ['스물네 곳의 극장, 한 장의 표.', 'Twenty-four theatres, one sheet.'] },
  { key: 'sixtyone', alt: ['눈금이 예순한 개인 시계판 가운데 61이라고 적혀 있다', 'A dial with sixty-one marks and the figure 61'], caption: ['61초짜리 시계.', 'A clock of 61 seconds.'] },
  { key: 'order', alt: ['1부터 6까지의 숫자 카드가 뒤섞인 차례로 놓여 있다', 'Cards numbered one to six, shuffled'], caption: ['여섯 곡을 늘어놓는 720가지 방법 가운데 하나.', 'One of 720 ways to order six songs.'] },
  { key: 'meet', alt: ['세 갈래의 선이 오른쪽에서 한 점으로 모인다', 'Three lines meeting in one point'], caption: ['서로 다른 세 갈래가 만나는 자리.', 'Where three lines meet.'] },
];

const night: PictureSeed[] = [
  { key: 'dark1', alt: ['어두운 객석의 의자 예순 개 가운데 다섯 개가 파랗게 남아 있다', 'Sixty seats in the dark, five of them in blue'] },
  { key: 'dark2', alt: ['초록 비상구 표지 아래로 조금 열린 문', 'A door ajar under a green exit sign'] },
  { key: 'dark3', alt: ['무대 바닥에 엉킨 검은 케이블과 붉은 케이블 한 가닥', 'Black cables on a stage floor, and one in red'] },
  { key: 'dark4', alt: ['노란 원 앞에 홀로 선 마이크 거치대', 'A microphone stand in front of a yellow disc'] },
  { key: 'dark5', alt: ['닫힌 막의 주름 사이로 보랏빛이 샌다', 'Violet light between the folds of a closed curtain'] },
  { key: 'dark6', alt: ['바닥에 떨어진 분홍 입장권 한 장과 종잇조각들', 'A pink ticket on the floor among scraps of paper'] },
];

const form = (key: string, ko: string, en: string): PictureSeed => ({
  key,
  alt: [`${ko}을 나타낸 추상 도형`, `An abstract form that stands for ${en}`],
});

const forms: PictureSeed[] = [
  ...[
    ['물결표식', 'Mulgyeol-pyosik'],
    ['탁해린', 'Tak Haerin'],
    ['도래샘합주단', 'Doraesaem Ensemble'],
    ['이틀째비', 'Iteuljjaebi'],
    ['옹시현', 'Ong Sihyeon'],
    ['마중눈', 'Majungnun'],
    ['여섯째칸', 'Yeosotjjaekan'],
    ['눅눅한지도', 'Nuknukhan Jido'],
    ['단추갈이', 'Danchugari'],
    ['윗목라디오', 'Witmok Radio'],
    ['해넘이체조', 'Haeneomi Chejo'],
    ['느티정거장', 'Neuti Jeonggeojang'],
  ].map(([ko = '', en = ''], index) => form(`artist${index + 1}`, `${ko}의 이름`, en)),
  ...[
    ['채이록', 'Chae Irok'],
    ['편무결', 'Pyeon Mugyeol'],
    ['표이솔', 'Pyo Isol'],
    ['좌은별', 'Jwa Eunbyeol'],
    ['옥다린', 'Ok Darin'],
  ].map(([ko = '', en = ''], index) => form(`person${index + 1}`, `${ko}의 이름`, en)),
];

const marks: PictureSeed[] = [
  { key: 'mark1', alt: ['조금 열린 붉은 문 모양의 표지', 'A mark in the shape of a red door ajar'] },
  { key: 'mark2', alt: ['열세 개의 막대 가운데 하나가 파란 표지', 'A mark of thirteen bars, one of them blue'] },
  { key: 'mark3', alt: ['스물네 개의 네모로 이루어진 표지', 'A mark of twenty-four squares'] },
  { key: 'mark4', alt: ['모서리와 분홍 원으로 이루어진 표지', 'A mark of a corner and a pink disc'] },
  { key: 'mark5', alt: ['먹줄이 노란 판을 가로지르는 표지', 'A mark of an inked line across a yellow plate'] },
];

/** Every picture of the first edition. All of them are drawn, and all of them are samples. */
export const pictures: readonly PictureSeed[] = [...covers, ...heroes, ...night, ...forms, ...marks];

export const credit: Words = ['그림 빌보드 코리아 편집부 (견본)', 'Drawing: Billboard Korea (sample)'];
