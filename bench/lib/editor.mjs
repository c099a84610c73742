import { median, timed } from './numbers.mjs';

/** What the list of articles asks for, as the admin does. */
const listed = 'draft=true&depth=0&limit=10&sort=-updatedAt';
const fields = ['headline', 'dek', 'slug', 'kicker'];
const searching = (word) =>
  fields
    .map((field, at) => `where[or][${at}][${field}][like]=${encodeURIComponent(word)}`)
    .join('&');

/** The middle of what an editor waits for, in ms: the list, its pages, a search in it, opening and saving. */
export async function editorFigures({ ask }, { times }) {
  const { docs } = await ask(`/articles?${listed}&page=2`);
  const { id, headline } = docs[0];
  const each = async (work) => median(await timed(times, work));
  return {
    list: await each(() => ask(`/articles?${listed}`)),
    'a later page': await each((time) => ask(`/articles?${listed}&page=${5 + time}`)),
    search: await each(() => ask(`/articles?${listed}&${searching('빌보드')}`)),
    open: await each(() => ask(`/articles/${id}?draft=true&depth=0`)),
    save: await each((time) =>
      ask(`/articles/${id}?draft=true&depth=0`, {
        method: 'PATCH',
        body: { headline: `${headline.slice(0, 100)} ${time}` },
      }),
    ),
  };
}
