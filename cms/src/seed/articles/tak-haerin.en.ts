import { p, pull, qa } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const takHaerinEnglish: ArticleSeed = {
  slug: 'tak-haerin-the-biggest-instrument-is-the-door',
  language: 'en',
  translationOf: '탁해린-녹음실에서-가장-큰-악기는-문이에요',
  kind: 'interview',
  section: 'interview',
  headline: 'Tak Haerin: “The Biggest Instrument in a Studio Is the Door”',
  dek: 'In three hours the voice of Mulgyeol-pyosik hardly spoke about singing. She spoke about doors and breath, and at length about songs that other people sing.',
  hero: { image: 'voice', layout: 'split' },
  bylines: [
    ['pyo-isol', 'interview'],
    ['ok-darin', 'illustration'],
    ['eo-geumbi', 'translation'],
  ],
  artists: ['tak-haerin', 'mulgyeol-pyosik'],
  tags: ['recording'],
  related: ['nobody-knew-about-the-twelfth-track'],
  print: [2, 72, 79],
  publishedAt: '2026-11-23T18:00',
  body: [
    p(
      'We met in the corridor of the studio where she was making her second album. Another band was playing drums inside, and whenever the door opened the conversation broke off. Tak Haerin remembered exactly where, and when the door had closed she went on from that very word.',
    ),
    qa(
      'Why is a door an instrument?',
      'Tak Haerin',
      'Because the song starts when it closes. Studio doors are thick, so just before they shut the air is pressed once, and your ears go dull. That is when I find my note. Not from the backing track.',
      'So when I choose a studio I close the door first. If it sounds too polite, I leave. When a door doesn’t feel shut, nothing that you sing behind it feels sung.',
    ),
    qa(
      'You didn’t do that on the first album.',
      'Tak Haerin',
      'I wanted to be good then. You can tell at once when something is good; everybody likes it. But I listened three months later and I wasn’t there. There was only somebody with nice diction.',
    ),
    qa(
      'What is the most often you have sung one song?',
      'Tak Haerin',
      'Forty-one times. We agreed not to say where. (Laughs.) I can tell you one thing: a swimming pool without water is colder than one with water. After forty-one times anybody is humble.',
    ),
    qa(
      'What was different about the last take?',
      'Tak Haerin',
      'Nobody opened their eyes. Until then we had been watching each other: who breathes first, who comes in first. By five in the morning you don’t have the strength to look. So I could hear Dohun’s fingers leaving the strings.',
      'Being good is something you do while you have strength. Being together happens when you have none left.',
    ),
    pull(
      'You can tell at once when something is good; everybody likes it. But I wasn’t there.',
      'Tak Haerin',
    ),
    qa(
      'Do you look at numbers? Ranks, streams?',
      'Tak Haerin',
      'I do. I don’t believe people who say they don’t. But I look at the bottom: 97, 98. There is one reason for each of those. A No. 1 has so many reasons that there is nothing to learn from it.',
      'A song of mine was at No. 100 once, for one week. It turned out that there had been a wedding in Busan and all of the guests had played it. That hundred is my favourite.',
    ),
    qa(
      'Have you ever gone wrong on stage?',
      'Tak Haerin',
      'I once forgot a whole verse. The audience didn’t sing it for me either; they thought that I was resting on purpose. I stood there for sixteen bars. Afterwards someone said that the silence had been the best part. I haven’t sung that verse since. As if the song had always been like that.',
    ),
    qa('And the next album?', 'Tak Haerin', 'I’m thinking of leaving the door open.'),
    p(
      'This conversation took place in the summer of 2025 and was printed in issue 2. It has been shortened; the order of what was said has not been changed.',
    ),
  ],
};
