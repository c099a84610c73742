import type { Locale } from '@bbk/shared/locales';

import * as articles from './articles.ts';
import * as body from './body.ts';
import * as home from './home.ts';
import * as issues from './issues.ts';
import * as lists from './lists.ts';
import * as partnerships from './partnerships.ts';
import { picturesIn } from './pictures.ts';
import * as profiles from './profiles.ts';
import { samplerIn } from './say.ts';
import * as search from './search.ts';
import { shellIn } from './shell.ts';
import * as stories from './stories.ts';

/** The views that the style guide and the tests are made from, in one language. No CMS is asked for any of it. */
export function samplesIn(locale: Locale) {
  const s = samplerIn(locale);
  return {
    ...s,
    pictures: picturesIn(s),
    writers: stories.writersIn(s),
    card: stories.cardIn(s),
    stories: stories.storiesIn(s),
    rareStories: stories.rareStoriesIn(s),
    longHeadline: stories.longHeadline(s),
    storyPage: stories.storyPageIn(s),
    everyBlock: body.everyBlockIn(s),
    ranking: body.rankingIn(s),
    turns: body.turnsIn(s),
    article: articles.articleIn(s),
    interview: articles.interviewIn(s),
    news: articles.newsIn(s),
    review: articles.reviewIn(s),
    rankingArticle: articles.rankingArticleIn(s),
    bare: articles.bareIn(s),
    full: articles.fullIn(s),
    home: home.homeIn(s),
    emptyHome: home.emptyHomeIn(s),
    threeStories: home.threeStoriesIn(s),
    longLead: home.longLeadIn(s),
    issue: issues.issueIn(s),
    contents: issues.contentsIn(s),
    shelf: issues.shelfIn(s),
    issueView: issues.issueViewIn(s),
    soldOut: issues.soldOutIn(s),
    bareIssue: issues.bareIssueIn(s),
    partnershipCard: partnerships.partnershipCardIn(s),
    partnerships: partnerships.partnershipsIn(s),
    partnership: partnerships.partnershipIn(s),
    sixPartners: partnerships.sixPartnersIn(s),
    barePartnership: partnerships.barePartnershipIn(s),
    embargoed: partnerships.embargoedIn(s),
    toApprove: partnerships.toApproveIn(s),
    bothEditions: partnerships.bothEditionsIn(s),
    artist: profiles.artistIn(s),
    bareArtist: profiles.bareArtistIn(s),
    person: profiles.personIn(s),
    organisation: profiles.organisationIn(s),
    about: profiles.aboutIn(s),
    policy: profiles.policyIn(s),
    list: lists.listIn(s),
    shortList: lists.shortListIn(s),
    emptyList: lists.emptyListIn(s),
    rareList: lists.rareListIn(s),
    results: search.resultsIn(s),
    search: search.searchIn(s),
    searchStart: search.searchStartIn(s),
    searchNone: search.searchNoneIn(s),
    searchDown: search.searchDownIn(s),
    shell: shellIn(s),
  };
}
export type Samples = ReturnType<typeof samplesIn>;
