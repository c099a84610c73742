import { entry, facts, h2, image, p, pull } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const twelfthTrackEnglish: ArticleSeed = {
  slug: 'nobody-knew-about-the-twelfth-track',
  language: 'en',
  translationOf: '열두-번째-트랙은-아무도-모르게-녹음됐다',
  kind: 'feature',
  section: 'feature',
  kicker: 'Issue 5',
  headline: 'Nobody Knew About the Twelfth Track',
  dek: 'Mulgyeol-pyosik’s second album holds a song that no track list names: forty-one takes, a swimming pool with no water in it, and three people who agreed not to speak first.',
  hero: { image: 'hero', layout: 'wide' },
  bylines: [
    ['pyeon-mugyeol', 'text'],
    ['ok-darin', 'illustration'],
    ['eo-geumbi', 'translation'],
  ],
  artists: ['mulgyeol-pyosik', 'tak-haerin'],
  tags: ['recording', 'albums', 'record-shops'],
  print: [5, 34, 43],
  publishedAt: '2026-11-23T12:00',
  body: [
    p(
      'At seventeen minutes past two in the morning there was no water in the pool. Two microphones stood on the tiles, and three people sat at the deep end with their shoes off. Four nights earlier Mulgyeol-pyosik had told everyone that their second album was finished. The label had taken its eleven songs away and the track list had gone to the printer. What happened that night was on nobody’s schedule.',
    ),
    p(
      '“I don’t remember who said it first,” says the bassist, Bing Dohun, correcting himself three times on the way to the end of the sentence. “But we all knew one song was left. If you played the eleven in a row, the end sounded like a door that hadn’t quite closed.”',
    ),
    p(
      'The pool is in the west of Seoul and has been shut for six years. Its reverb lasts a little over four seconds. Drums were impossible; clapping was allowed. There was one rule: do not be the first to talk about it.',
    ),
    h2('First, forty-one times'),
    p(
      'The log lists forty-one takes. The shortest is nine seconds, the longest twelve minutes. Eum Hajun, who kept it, gave each a line. No. 7: “cough.” No. 18: “good, but too well done.” No. 29: “rain.” Beside No. 40 he wrote nothing.',
    ),
    p(
      'The notebook is a school attendance register. On the left there is room for a number, on the right for the reason of an absence, and Eum used the columns as they were. Read the failed takes as excuses and the register is rather funny; read it to the end and it is rather sad. Takes 31 to 35 share a single entry. “Everyone tired. Nobody leaving.”',
    ),
    p(
      'The forty-first begins differently. Before the singing someone breathes in, and the breath goes once around the tiled walls and comes back four seconds later. The song is laid on top of it. That is the take on the record. There were no edits.',
    ),
    pull(
      'If the log says “good, but too well done,” you sing it again. We hadn’t gone there to be good.',
      'Tak Haerin, vocals',
    ),
    image('takes', {
      width: 'wide',
      caption:
        'The forty-one takes by length and loudness. The bottom line is the one on the record.',
    }),
    h2('The acoustics of an empty pool'),
    p(
      'It was Bing who thought of the pool; he had learnt the crawl there. The caretaker asked two questions before he gave up the key. Were they going to fill it, and were they going to light a fire? When the answer was no to both, he showed them the fuse box and went home. He did not ask whether they were going to sing.',
    ),
    p(
      'An empty pool is not a good studio. Tiles hold on to high notes and the deep end gathers the low ones. From the shallow side a voice sounds like a public announcement, so Tak sat in the deep corner and sang to the wall. To use what came back as accompaniment she had to slow down: the tempo they had agreed on was 0.8 seconds a beat, and the last take runs at 1.1. The pool slowed the song.',
    ),
    facts(
      'The night in numbers',
      [
        ['41', 'takes recorded. The last is the one you hear.'],
        ['2:17', 'when the first take began. The last began at 5:02.'],
        ['4.3', 'seconds of reverb in the empty pool.'],
        ['110', 'seconds of silence between the eleventh song and the twelfth.'],
      ],
      'From Eum Hajun’s log and our own measurements.',
    ),
    h2('A song on no list'),
    p(
      'They told the label the next day. The production manager at Slow Door Records was not angry; she checked two things. Was there room left in the outer groove, and would the track list have to be printed again? There was room. The list stayed as it was. A corrected list would have turned a hidden song into a late one.',
    ),
    p(
      'For three weeks after the release nothing happened, because the twelfth track begins only after a minute and fifty seconds of silence, and by then most people have lifted the needle. It is not on the digital edition at all. Where 110 seconds of silence can be skipped, all three agreed, it would be another song.',
    ),
    p(
      'The first to notice was the owner of a record shop in Gunsan. He had locked the door and was sweeping the floor when a record that he thought was over began to breathe. He listened to all four minutes and thirty-three seconds with the broom in his hand. Then he put a sheet of paper on the glass of his door. **“Leave it on to the end.”** Within a month the same words hung in eleven shops, each in a different hand.',
    ),
    h2('Leave it on to the end'),
    p(
      'The band still won’t say what the song is called. In concert they play it after the encore, when the lights have come up and half of the audience is gone. Only those who are still there hear it: about a hundred people, they say, every time. All three told me that they like the number, and none of them looked at the others.',
    ),
    p(
      'On the last Friday of October I counted. There were a hundred and twelve. One of them stood holding the door open, and I never got to ask whether she had been on her way out or on her way in.',
    ),
    h2('Three records to play next'),
    entry(
      3,
      'Low Ceiling',
      'Doraesaem Ensemble · 2019',
      'A string quartet recorded in an attic. Even the bows touching the ceiling are in the score.',
    ),
    entry(
      2,
      'The Frequency Store',
      'Iteuljjaebi · 2022',
      'Thirty minutes made from the idle tone of a radio station that went off the air. The silence keeps time.',
    ),
    entry(
      1,
      'The Station Below the Surface',
      'Mulgyeol-pyosik · 2026',
      'Twelve songs that say they are eleven. The later you lift the needle, the better it gets.',
      'broadcast',
    ),
  ],
};
