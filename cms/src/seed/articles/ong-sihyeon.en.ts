import { facts, p, pull, qa } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const ongSihyeonEnglish: ArticleSeed = {
  slug: 'ong-sihyeon-i-erase-the-title-and-listen-again',
  language: 'en',
  translationOf: '옹시현-제목부터-지우고-다시-들었죠',
  kind: 'interview',
  section: 'interview',
  headline: 'Ong Sihyeon: “I Erase the Title and Listen Again”',
  dek: 'The files on the wall of his studio are named by date and nothing else. A producer on what to erase, what to rewind, and what to keep.',
  hero: { image: 'erased', layout: 'split' },
  bylines: [
    ['pyeon-mugyeol', 'interview'],
    ['eo-geumbi', 'translation'],
  ],
  artists: ['ong-sihyeon', 'haeneomi-chejo'],
  tags: ['titles', 'recording'],
  print: [4, 66, 73],
  publishedAt: '2026-10-30T09:00',
  body: [
    p(
      'There is no clock in Ong Sihyeon’s studio; there is a calendar. A day’s work is saved under the day’s date. He made 319 files last year, and eleven of them came out as songs. The others, he says, have not been thrown away. “They just haven’t been given a name.”',
    ),
    qa(
      'What does it mean to erase the title first?',
      'Ong Sihyeon',
      'A demo arrives with a title on it. “Break-up ballad 3,” say. If I see that, I hear a break-up. So I rename the file to the date at once, and after three days I’ve forgotten what it was. That’s when I hear it for the first time.',
      'One of those break-up songs turned out to be about moving house. It had the rhythm of packing. So that is what we made it.',
    ),
    qa(
      'And how does it get a title again?',
      'Ong Sihyeon',
      'I don’t give it one. I wait for what the first listener calls it. When a session player says “shall we do that staircase thing again,” it’s called Staircase from then on.',
    ),
    qa(
      'You are known as a producer who throws a lot away.',
      'Ong Sihyeon',
      'That’s a little unfair. I have a drawer. The last song on Haeneomi Chejo’s album was a file six years old. Back then it was too slow, and now slow is right. The song didn’t change; the world came round to where it was.',
    ),
    pull(
      'The song didn’t change; the world came round to where it was. So you need a big drawer.',
      'Ong Sihyeon',
    ),
    qa(
      'Is writing for a group different from writing for yourself?',
      'Ong Sihyeon',
      'With a group you build blanks. Seven people need seven blanks. If I fill everything in, they are only tracing letters. I leave one note of the melody open on purpose and wait to see who fills it in at the session. That’s usually the best place in the song.',
    ),
    qa(
      'What do you make of how short songs are now?',
      'Ong Sihyeon',
      'Short is fine; hurried isn’t. I’d like to make a two-minute song in which nothing happens for the first ten seconds, to find out whether anyone will trust me with ten seconds.',
    ),
    qa(
      'What should we call this interview?',
      'Ong Sihyeon',
      'The date. Read it again in three days, and then decide.',
    ),
    facts('In the drawer', [
      ['319', 'files made in the past year.'],
      ['11', 'that were given a title and released.'],
      ['3', 'days before he listens again.'],
      ['9', 'years that the oldest has been waiting.'],
    ]),
  ],
};
