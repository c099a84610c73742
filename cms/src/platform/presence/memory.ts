import type { PresenceStore } from './store.ts';

/** More places than this are never kept: nobody has so many documents open. */
const most = 10_000;

type Known = { known: object; until: number };
type People = Map<string, Known>;

function withoutGone(people: People, now: number): People {
  for (const [who, { until }] of people) if (until <= now) people.delete(who);
  return people;
}

/** Drops the places that everybody has left, and the oldest where that is not enough. */
function makeRoom(places: Map<string, People>, now: number): void {
  if (places.size < most) return;
  for (const [place, people] of places) {
    if (withoutGone(people, now).size === 0) places.delete(place);
  }
  for (const place of places.keys()) {
    if (places.size < most) return;
    places.delete(place);
  }
}

/** Kept in this process, which is the only one where the database is a file (`hold.ts`). */
export function memoryPresence(now: () => number = () => performance.now()): PresenceStore {
  const places = new Map<string, People>();
  return {
    tell: (place, who, known, ms) => {
      makeRoom(places, now());
      const people = places.get(place) ?? new Map<string, Known>();
      people.set(who, { known, until: now() + ms });
      places.set(place, people);
      return Promise.resolve();
    },
    leave: (place, who) => {
      const people = places.get(place);
      people?.delete(who);
      if (people?.size === 0) places.delete(place);
      return Promise.resolve();
    },
    at: (place) => {
      const people = withoutGone(places.get(place) ?? new Map<string, Known>(), now());
      return Promise.resolve([...people.values()].map(({ known }) => known));
    },
  };
}
