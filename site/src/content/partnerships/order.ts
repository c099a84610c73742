import type { PartnershipCard, PartnershipsView } from './types.ts';

const yearOf = ({ announcedOn }: PartnershipCard): string | null =>
  announcedOn === null ? null : announcedOn.slice(0, 4);

/** Years newest first; what gives no date comes last, and is given none. Within a year the order stays. */
export function byYear(cards: readonly PartnershipCard[]): PartnershipsView['years'] {
  const years = [...new Set(cards.map(yearOf))].toSorted((one, other) =>
    (other ?? '').localeCompare(one ?? ''),
  );
  return years.map((year) => ({ year, cards: cards.filter((card) => yearOf(card) === year) }));
}

/** Everybody who has taken part, the most often first. */
export function byPartner(cards: readonly PartnershipCard[]): PartnershipsView['partners'] {
  const counts = new Map<string, PartnershipsView['partners'][number]>();
  for (const { id, ...name } of cards.flatMap(({ partners }) => partners)) {
    counts.set(id, { ...name, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count);
}
