import type { ArticleSeed } from '../types.ts';

import { afterTheLights } from './after-the-lights.ts';
import { daylightConcert } from './daylight-concert.ts';
import { fansChooseTheOrder } from './fans-choose-the-order.ts';
import { fiveLinerNotes } from './five-liner-notes.ts';
import { fortyRecordsAgain } from './forty-records-pressed-again.ts';
import { ifpiTwoCountsEnglish } from './ifpi-two-counts.en.ts';
import { ifpiTwoCounts } from './ifpi-two-counts.ts';
import { lastWindows } from './last-windows.ts';
import { lightArrivesFirstEnglish } from './light-arrives-first.en.ts';
import { lightArrivesFirst } from './light-arrives-first.ts';
import { majungnunEnglish } from './majungnun.en.ts';
import { majungnun } from './majungnun.ts';
import { danceNotebook } from './no-notes-in-the-dance-book.ts';
import { oneLetterAtATime } from './one-letter-at-a-time.ts';
import { oneSyllableTitles } from './one-syllable-titles.ts';
import { ongSihyeonEnglish } from './ong-sihyeon.en.ts';
import { ongSihyeon } from './ong-sihyeon.ts';
import { rainyMondayBSidesEnglish } from './rainy-monday-b-sides.en.ts';
import { rainyMondayBSides } from './rainy-monday-b-sides.ts';
import { reasonForNumber97 } from './reason-for-number-97.ts';
import { recordsOfTheSeason } from './records-of-the-season.ts';
import { singleOf61Seconds } from './single-of-61-seconds.ts';
import { sixCitiesByDay } from './six-cities-by-day.ts';
import { smallVenuesEnglish } from './small-venues-open-their-prices.en.ts';
import { smallVenues } from './small-venues-open-their-prices.ts';
import { stationBelowTheSurfaceEnglish } from './station-below-the-surface.en.ts';
import { stationBelowTheSurface } from './station-below-the-surface.ts';
import { takHaerinEnglish } from './tak-haerin.en.ts';
import { takHaerin } from './tak-haerin.ts';
import { temperatureOfTheStop } from './temperature-of-the-stop.ts';
import { twelfthTrackEnglish } from './twelfth-track.en.ts';
import { twelfthTrack } from './twelfth-track.ts';
import { yearOfSlowSongs } from './year-of-slow-songs.ts';
import { yeomSeon } from './yeom-seon.ts';

const all: readonly ArticleSeed[] = [
  afterTheLights,
  daylightConcert,
  fansChooseTheOrder,
  fiveLinerNotes,
  fortyRecordsAgain,
  ifpiTwoCountsEnglish,
  ifpiTwoCounts,
  lastWindows,
  lightArrivesFirstEnglish,
  lightArrivesFirst,
  majungnunEnglish,
  majungnun,
  danceNotebook,
  oneLetterAtATime,
  oneSyllableTitles,
  ongSihyeonEnglish,
  ongSihyeon,
  rainyMondayBSidesEnglish,
  rainyMondayBSides,
  reasonForNumber97,
  recordsOfTheSeason,
  singleOf61Seconds,
  sixCitiesByDay,
  smallVenuesEnglish,
  smallVenues,
  stationBelowTheSurfaceEnglish,
  stationBelowTheSurface,
  takHaerinEnglish,
  takHaerin,
  temperatureOfTheStop,
  twelfthTrackEnglish,
  twelfthTrack,
  yearOfSlowSongs,
  yeomSeon,
];

const isEnglish = (article: ArticleSeed) => Number(article.language === 'en');

/** Oldest first, so that an article names only articles before it. What is real has no date of ours: last. */
export const articles: readonly ArticleSeed[] = [...all].sort(
  (one, other) =>
    (one.publishedAt ?? '9').localeCompare(other.publishedAt ?? '9') ||
    isEnglish(one) - isEnglish(other),
);
