import { p } from '../body.ts';
import type { PartnershipSeed } from '../data/partnership-types.ts';

export const frequencyArchiveEnglish: PartnershipSeed = {
  slug: 'an-archive-of-interrupted-broadcasts',
  language: 'en',
  translationOf: '느린문-레코드와-끊긴-방송의-보관소',
  headline: 'An Archive of Interrupted Broadcasts',
  dek: 'The idle tones of stations that have closed, collected, to be heard and borrowed. An invented sample.',
  hero: 'meet',
  partners: [
    ['slow-door-records', 'Archive'],
    ['thirteen-rooms', 'Research fund'],
    ['meokjul-press', 'Printed catalogue'],
  ],
  signatories: [
    ['chae-irok', 'Editor'],
    ['pyeon-mugyeol', 'Features editor'],
  ],
  announcedOn: '2026-11-06',
  place: 'The label’s warehouse, Seoul',
  scopes: [
    ['Collecting', 'A catalogue of what is left when a broadcast ends.'],
    ['Listening', 'Open to everybody.'],
    ['Lending', 'To musicians, for their work.'],
  ],
  statements: [
    {
      kind: 'quote',
      speakers: ['pyeon-mugyeol'],
      text: 'A broadcast ends and its frequency stays. We are making an address book of empty frequencies.',
    },
  ],
  body: [
    p(
      'Slow Door Records, Thirteen Rooms and Meokjul Press are opening an archive of interrupted broadcasts. In its first year it will collect forty idle tones. The announcement and the names in it are invented samples.',
    ),
  ],
  issue: 6,
  publishedAt: '2026-11-07T10:00',
};
