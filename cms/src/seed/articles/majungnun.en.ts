import { p, pull, qa } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const majungnunEnglish: ArticleSeed = {
  slug: 'majungnun-how-five-people-talk-at-once',
  language: 'en',
  translationOf: '마중눈-다섯이-동시에-말하는-법',
  kind: 'interview',
  section: 'interview',
  kicker: 'Group interview',
  headline: 'Majungnun: How Five People Talk at Once',
  dek: 'One of them starts a sentence and the other four finish it. Three years after their debut, on first snow, choruses and each other’s habits.',
  hero: { image: 'five', layout: 'wide' },
  bylines: [
    ['jwa-eunbyeol', 'interview'],
    ['ok-darin', 'illustration'],
    ['eo-geumbi', 'translation'],
  ],
  artists: ['majungnun'],
  tags: ['stage', 'choreography'],
  publishedAt: '2026-11-17T10:00',
  body: [
    p(
      'Majungnun, they have been explaining since their debut, is the snow that comes out to meet the first snow. The word is in no dictionary, but in three years a few more people have begun to use it. We met Cha Onyu, Sae Rion, Narae Bom, Do Dami and Yun Seulha on a night after rehearsal. There were five pairs of shoes by the door and, quite often, one voice.',
    ),
    qa(
      'You still don’t agree on who found the name.',
      'Sae Rion',
      'I did, and I can prove it. It’s in my trainee diary.',
      '(Narae Bom) The trouble is that it’s in my handwriting.',
      '(Cha Onyu) What I remember is that both of them were asleep.',
    ),
    qa(
      'In the new chorus you stand still for four beats. Isn’t that frightening?',
      'Do Dami',
      'The first time, I thought I could hear myself sweat. From the second time on it was fun. When you stop, you can see what people are looking at.',
      '(Yun Seulha) Someone in the third row had her mouth open. When she closes it, that’s exactly four beats.',
    ),
    qa(
      'You rehearse with your backs to the mirror.',
      'Narae Bom',
      'In a mirror I’m the biggest person in the room. When I turn around, the others get bigger. I know where Onyu is with my eyes closed: she holds her breath before she spins.',
      '(Cha Onyu) I wanted to stop doing that. They won’t let me. They’d miss their cue.',
    ),
    pull(
      'In a mirror I’m the biggest person in the room. When I turn around, the others get bigger.',
      'Narae Bom',
    ),
    qa(
      'How do you spend the day when the numbers come out?',
      'Cha Onyu',
      'Together. It’s a rule that nobody looks alone. Even a good number is frightening when you’re alone with it. With five of us it’s just a number.',
      '(Sae Rion) And afterwards somebody does the dishes. The chart decides who.',
    ),
    qa(
      'What would you like to do next winter?',
      'Sae Rion',
      'Play outdoors, by day, in the snow. No lights.',
      '(Narae Bom) And if it doesn’t snow?',
      '(All five) Then we go on until it does.',
    ),
  ],
};
