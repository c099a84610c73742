import { pages } from './pages.ts';

/** Tells what is no TypeScript where the pages are (CMS_URL). */
console.log(JSON.stringify(await pages()));
