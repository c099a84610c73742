import { applyChoice } from './choices.ts';

/*
 * The one script that the page waits for: before anything is drawn, so that a dark page never flashes
 * light, and that what only works with scripts takes its place before the text does.
 */
document.documentElement.dataset['js'] = '';
applyChoice('theme');
applyChoice('text');
