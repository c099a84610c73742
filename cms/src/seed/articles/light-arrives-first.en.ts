import { facts, h2, p, pull, quote } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const lightArrivesFirstEnglish: ArticleSeed = {
  slug: 'light-gets-there-before-the-music',
  language: 'en',
  translationOf: '빛은-음악보다-먼저-도착한다',
  kind: 'feature',
  section: 'feature',
  headline: 'Light Gets There Before the Music',
  dek: 'The lighting director Yeom Se-on writes his cues in batteries, not in bars. Why twenty-three lamps come on a fifth of a second before the beat.',
  hero: { image: 'stage', layout: 'wide' },
  bylines: [
    ['pyo-isol', 'text'],
    ['ok-darin', 'illustration'],
    ['eo-geumbi', 'translation'],
  ],
  artists: ['yeosotjjaekan', 'doraesaem-ensemble'],
  tags: ['lighting', 'stage', 'live'],
  print: [5, 58, 65],
  ai: {
    use: 'assisted',
    note: 'A first draft of this translation was made by machine. The translator rewrote it against the Korean, and the desk checked every name and number.',
  },
  publishedAt: '2026-11-21T09:00',
  body: [
    p(
      'An hour before the rehearsal Yeom Se-on is sitting in the middle of the stalls, turning a torch on and off. There is nothing on the stage yet. He watches the beam land on the back wall, then on the backs of the front row, and writes a number in his notebook: 0.21. It is the time that light will have to wait for sound in this house tonight.',
    ),
    p(
      '“People think light is so fast that it always arrives on time,” he says, putting the torch away. “The light is on time. It’s the eye that is late.”',
    ),
    h2('A debt of a fifth of a second'),
    p(
      'An eye that has been sitting in the dark needs time to see that something is bright. Sound is different; when a drum is struck the body knows at once. Light a stage exactly on the drum and the audience feels that the light came late. Yeom calls it a debt. With every beat the stage owes the audience a fifth of a second, and his job is to have paid it beforehand.',
    ),
    p(
      'So every cue of every song is moved forward, a little less in a house with a pale back wall, a little more where the walls are hung with black, more in the first song and less when the eyes have settled. On rainy days he adds some more, because people with wet umbrellas are slow to sit down. I took it for a joke. There is a column for rain in his notebook.',
    ),
    pull(
      'Light that comes late explains. Light that comes early is a premonition, and that is the side I want to work on.',
      'Yeom Se-on',
    ),
    h2('A score in batteries'),
    p(
      'There are no notes on his cue sheet and no percentages. He learnt his trade in a small harbour theatre where the power kept failing, and what he memorised first was how many batteries each lamp was worth. A lamp marked “three” is as bright as a torch with three cells in it. New assistants are confused for three days and from the fourth can not work in any other way.',
    ),
    p(
      'On Yeosotjjaekan’s last tour the number he used most was one. For a minute and forty seconds six people danced in the light of a single battery. The agency hesitated: no one would see their faces. Yeom sat them down in the stalls and showed them the passage twice, once bright and once dark. After the second time nobody spoke. In the dark they had heard the feet, six pairs of them, landing together.',
    ),
    facts('The light in one song', [
      ['23', 'lamps on the first beat of the chorus, all of them early.'],
      ['0.21', 'seconds by which the cues were moved forward in this house.'],
      ['7', 'blackouts in one song. The shortest lasts four frames.'],
      ['1', 'battery of light in the quietest passage.'],
    ]),
    h2('The order of going out'),
    p(
      'More important than the order in which lamps come on is the order in which they go out. Yeom follows the sound as it disappears: the white lamps overhead go with the cymbals, the red ones near the floor stay as long as the low strings. The last of them burns for one more breath after the player has taken her hand off the instrument.',
    ),
    quote(
      'People don’t clap because the lights went out. They clap because they knew that they were going to.',
    ),
    p(
      'When everything is down he puts a small lamp in the middle of the stage, so that nobody who comes in during the night gets hurt. He changes its battery himself. The last line in the notebook is always the same.',
    ),
    p('“One. Until morning.”'),
  ],
};
