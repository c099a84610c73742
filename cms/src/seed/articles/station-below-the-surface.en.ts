import { facts, h2, p, pull } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const stationBelowTheSurfaceEnglish: ArticleSeed = {
  slug: 'the-station-below-the-surface-mulgyeol-pyosik',
  language: 'en',
  translationOf: '수면-아래-방송국-물결표식',
  kind: 'review',
  section: 'review',
  headline: 'Mulgyeol-pyosik: The Station Below the Surface',
  dek: 'Twelve songs that say they are eleven. Like a radio left on after the last programme, this record waits for you to leave before it speaks.',
  hero: { image: 'broadcast', layout: 'split' },
  bylines: [
    ['pyeon-mugyeol', 'text'],
    ['eo-geumbi', 'translation'],
  ],
  artists: ['mulgyeol-pyosik'],
  tags: ['albums', 'recording'],
  related: ['nobody-knew-about-the-twelfth-track'],
  print: [5, 96, 97],
  publishedAt: '2026-11-23T13:30',
  body: [
    p(
      'The first song opens with a time signal. Of its four pips the last is missing, and in the gap the drums come in. Mulgyeol-pyosik’s second album keeps doing this: it clears the place where something ought to be and seats something else there. A breath where the chorus should be, a door where you expect the guitar.',
    ),
    p(
      'The first album was well made. This one sets its neatness down piece by piece. Tak Haerin sings lower and is often away from the microphone; the whole second verse of “Drift Forecast” sounds as if she had turned her back. You can hardly make out the words and you know what is being said, as one does with words spoken behind one’s back.',
    ),
    p(
      'The three songs at the centre were played without a break. The bass does not rest for a single note, and the cymbals are not touched once. Under water the high sounds go first. The record does not explain this. It lets you hear it.',
    ),
    pull('Clear is not the same as close. This record chose close.'),
    h2('Eleven and twelve'),
    p(
      'A minute and fifty seconds after the last song comes one that is on no list. When a song that took one take stands next to a song that took forty-one, it is not technique that tells them apart. The album would end well without it. With it, you understand what the other eleven had been leaving room for.',
    ),
    p(
      'It is not without faults. “Relay Van” is the one song that explains itself, and the two sides differ so much in volume that you have to get up each time. Perhaps that is what the record wants. While you are up, be slow to lift the needle.',
    ),
    facts(
      'The record',
      [
        ['11', 'songs on the track list.'],
        ['44:08', 'with the silence.'],
        ['2', 'albums so far.'],
      ],
      'Slow Door Records, 2026. Record and songs are invented samples.',
    ),
  ],
};
