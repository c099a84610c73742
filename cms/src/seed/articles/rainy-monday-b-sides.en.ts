import { entry, p } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const rainyMondayBSidesEnglish: ArticleSeed = {
  slug: 'twelve-b-sides-for-a-rainy-monday',
  language: 'en',
  translationOf: '비-오는-월요일에-거는-b면-열두-곡',
  kind: 'list',
  section: 'list',
  headline: 'Twelve B-Sides for a Rainy Monday, in Order',
  dek: 'Rain on a Monday morning does not go with the songs on the front. These are the ones you only hear when you turn the record over.',
  hero: { image: 'rain', layout: 'wide' },
  bylines: [
    ['jwa-eunbyeol', 'text'],
    ['eo-geumbi', 'translation'],
  ],
  artists: ['iteuljjaebi', 'doraesaem-ensemble', 'mulgyeol-pyosik', 'witmok-radio'],
  tags: ['b-sides'],
  publishedAt: '2026-11-23T15:00',
  body: [
    p(
      'The list has one rule: each song is on the back of a record, or in a place that could be called one. The order is the order in which to play them, from twelve to one. Don’t skip. Stop once, to fold your umbrella.',
    ),
    entry(
      12,
      '“Before the Alarm”',
      'Witmok Radio · 2021',
      'For people who wake four minutes early. One guitar, apparently played under the blanket.',
    ),
    entry(
      11,
      '“Wet Map”',
      'Nuknukhan Jido · 2024',
      'You are not lost; the road has run. The backing vocals spread sideways like ink.',
    ),
    entry(
      10,
      '“Manners of the Window Seat”',
      'Neuti Jeonggeojang · 2023',
      'Lean your head on a bus window and the engine is the bass. The band left the bass out, so play it on a bus.',
    ),
    entry(
      9,
      '“Three Umbrellas”',
      'Iteuljjaebi · 2022',
      'Two are yours and one is borrowed. Two minutes and eleven seconds of putting off giving it back.',
      'sixtyone',
    ),
    entry(
      8,
      '“Skipped Lunch”',
      'Danchugari · 2025',
      'The empty beats of the drum machine sound like a stomach. Funny when you are hungry, sad when you are not.',
    ),
    entry(
      7,
      '“Meeting Room B”',
      'Haeneomi Chejo · 2024',
      'Seven people, one syllable each, no conclusion. It is a faithful account of a meeting.',
    ),
    entry(
      6,
      '“Low Ceiling 2”',
      'Doraesaem Ensemble · 2019',
      'The song on the front, played backwards, beginning before the bow touches the string.',
    ),
    entry(
      5,
      '“Corridor Light”',
      'Mulgyeol-pyosik · 2024',
      'It comes on when you walk and goes out when you stand still, which is why Tak Haerin keeps standing still.',
    ),
    entry(
      4,
      '“Bringing In the Laundry”',
      'Witmok Radio · 2023',
      'By whoever notices the rain first. The sleeve says that it was recorded out of breath.',
    ),
    entry(
      3,
      '“The Neighbours’ Television”',
      'Danchugari · 2022',
      'Filtered by exactly one wall. You nearly guess the programme, and it is over.',
    ),
    entry(
      2,
      '“Tomorrow’s Rain”',
      'Iteuljjaebi · 2025',
      'Tuesday will be wet too. Once you know the title, the first note is a forecast.',
    ),
    entry(
      1,
      '“One Song with the Light Off”',
      'Neuti Jeonggeojang · 2026',
      'It begins with a switch and does not end with one. Put nothing on after it.',
      'rain',
    ),
  ],
};
