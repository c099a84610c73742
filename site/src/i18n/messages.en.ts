import type { Messages } from './messages.ko.ts';

/** The interface's texts in English. */
export const en: Messages = {
  siteName: 'Billboard Korea',
  skipToContent: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main',
  otherLanguage: '한국어',
  home: 'Home',
  latest: 'Latest',
  issues: 'The magazine',
  partnerships: 'Partnerships',
  about: 'About Billboard Korea',
  published: 'Published',
  revised: 'Updated',
  reporter: (name) => name,
  bylineRole: {
    text: 'Words',
    photo: 'Photography',
    illustration: 'Illustration',
    interview: 'Interview',
    translation: 'Translation',
  },
  readingMinutes: (minutes) => `${minutes} min read`,
  kind: {
    news: 'News',
    feature: 'Feature',
    interview: 'Interview',
    review: 'Review',
    column: 'Column',
    photo: 'Photo',
    list: 'List',
  },
  newer: 'Newer stories',
  older: 'Older stories',
  page: (number) => `Page ${number}`,
  errors: {
    404: {
      title: 'Page not found',
      text: 'The address has changed, or the story is not here now.',
    },
    410: {
      title: 'This story was removed',
      text: 'What stood at this address is no longer offered.',
    },
    500: { title: 'This page could not be shown', text: 'Please try again in a moment.' },
    503: {
      title: 'This page can not be opened just now',
      text: 'It will be back shortly. Please try again in a moment.',
    },
  },
};
