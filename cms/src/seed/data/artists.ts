import type { Words } from './types.ts';

export type ArtistSeed = {
  slug: string;
  name: Words;
  aliases?: readonly string[];
  kind: 'group' | 'solo' | 'band';
  members?: readonly (readonly [name: string, romanised: string])[];
  agency?: string;
  debutYear: number;
  portrait: string;
  bio: Words;
};

/** All of them are invented. */
export const artists: readonly ArtistSeed[] = [
  { slug: 'mulgyeol-pyosik', name: ['물결표식', 'Mulgyeol-pyosik'], aliases: ['~式', '물결표'], kind: 'band', members: [['탁해린', 'Tak Haerin'], ['빙도훈', 'Bing Dohun'], ['음하준', 'Eum Hajun']], agency: 'slow-door-records', debutYear: 2021, portrait: 'artist1', bio: ['노래 탁해린, 베이스 빙도훈, 드럼 음하준. 두 번째 음반 『수면 아래 방송국』에 곡 목록에 없는 노래를 실었다. 견본으로 지어낸 밴드다.', 'Voice, bass and drums. Their second album hides a song that is on no list. An invented sample.'] },
  { slug: 'tak-haerin', name: ['탁해린', 'Tak Haerin'], kind: 'solo', agency: 'slow-door-records', debutYear: 2021, portrait: 'artist2', bio: ['물결표식의 목소리. 문이 닫히는 순간에 음을 정한다. 견본으로 지어낸 인물이다.', 'The voice of Mulgyeol-pyosik. An invented sample.'] },
  { slug: 'doraesaem-ensemble', name: ['도래샘합주단', 'Doraesaem Ensemble'], kind: 'group', members: [['맹라온', 'Maeng Raon'], ['승이든', 'Seung Ideun'], ['천마루', 'Cheon Maru'], ['어진솔', 'Eo Jinsol']], debutYear: 2016, portrait: 'artist3', bio: ['현악기를 든 네 사람. 전등을 켜지 않는 낮 공연을 연다. 견본으로 지어낸 단체다.', 'Four string players who perform by daylight. An invented sample.'] },
  { slug: 'iteuljjaebi', name: ['이틀째비', 'Iteuljjaebi'], aliases: ['Second Day of Rain'], kind: 'solo', agency: 'slow-door-records', debutYear: 2019, portrait: 'artist4', bio: ['음절을 잘라 서로 다른 날에 녹음한다. 음반 『주파수 보관소』 『한숨』. 견본으로 지어낸 이름이다.', 'Records syllables on different days. An invented sample.'] },
  { slug: 'ong-sihyeon', name: ['옹시현', 'Ong Sihyeon'], kind: 'solo', debutYear: 2012, portrait: 'artist5', bio: ['프로듀서. 파일 이름을 날짜로 적고 사흘 뒤에 다시 듣는다. 견본으로 지어낸 인물이다.', 'A producer who names files by date. An invented sample.'] },
  { slug: 'majungnun', name: ['마중눈', 'Majungnun'], aliases: ['Meeting Snow'], kind: 'group', members: [['차온유', 'Cha Onyu'], ['새리온', 'Sae Rion'], ['나래봄', 'Narae Bom'], ['도담이', 'Do Dami'], ['윤슬하', 'Yun Seulha']], agency: 'thirteen-rooms', debutYear: 2023, portrait: 'artist6', bio: ['거울을 등지고 연습하는 다섯 사람. 견본으로 지어낸 그룹이다.', 'Five people who rehearse with their backs to the mirror. An invented sample.'] },
  { slug: 'yeosotjjaekan', name: ['여섯째칸', 'Yeosotjjaekan'], aliases: ['Sixth Room'], kind: 'group', members: [['한결우', 'Han Gyeoru'], ['목이현', 'Mok Ihyeon'], ['빈도겸', 'Bin Dogyeom'], ['성누리', 'Seong Nuri'], ['위다솜', 'Wi Dasom'], ['표선재', 'Pyo Seonjae']], agency: 'thirteen-rooms', debutYear: 2024, portrait: 'artist7', bio: ['어두운 무대에서 발소리를 맞추는 여섯 사람. 견본으로 지어낸 그룹이다.', 'Six people whose steps you hear in the dark. An invented sample.'] },
  { slug: 'nuknukhan-jido', name: ['눅눅한지도', 'Nuknukhan Jido'], aliases: ['Damp Map'], kind: 'band', debutYear: 2022, portrait: 'artist8', bio: ['물에 잠긴 골목을 노래하는 네 사람. 음반 『침수 구역』. 견본으로 지어낸 밴드다.', 'A band about flooded lanes. An invented sample.'] },
  { slug: 'danchugari', name: ['단추갈이', 'Danchugari'], kind: 'solo', debutYear: 2020, portrait: 'artist9', bio: ['고장 난 기계로 연주하는 전자음악가. 음반 『회로의 봄』 『회로의 여름』. 견본으로 지어낸 이름이다.', 'Plays broken machines. An invented sample.'] },
  { slug: 'witmok-radio', name: ['윗목라디오', 'Witmok Radio'], kind: 'band', members: [['남궁솔비', 'Namgung Solbi'], ['지아람', 'Ji Aram']], agency: 'slow-door-records', debutYear: 2018, portrait: 'artist10', bio: ['라디오가 잡히지 않는 방에서 라디오 흉내를 내는 두 사람. 견본으로 지어낸 듀오다.', 'Two people who imitate a radio. An invented sample.'] },
  { slug: 'haeneomi-chejo', name: ['해넘이체조', 'Haeneomi Chejo'], aliases: ['Sunset Gymnastics'], kind: 'group', agency: 'thirteen-rooms', debutYear: 2022, portrait: 'artist11', bio: ['일곱 사람이 하루에 한 번 해 지는 것을 본다. 견본으로 지어낸 그룹이다.', 'Seven people who watch the sun go down. An invented sample.'] },
  { slug: 'neuti-jeonggeojang', name: ['느티정거장', 'Neuti Jeonggeojang'], aliases: ['Zelkova Stop'], kind: 'band', debutYear: 2015, portrait: 'artist12', bio: ['버스가 서지 않는 정류장에서 곡을 쓴다. 음반 『정류장의 온도』. 견본으로 지어낸 밴드다.', 'Writes at stops where no bus stops. An invented sample.'] },
];
