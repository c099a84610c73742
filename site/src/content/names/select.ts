/** What a link to a named document needs. */
export const nameSelect = { name: true, slug: true, sample: true } as const;

export const personSelect = {
  ...nameSelect,
  romanised: true,
  title: true,
  organisation: true,
} as const;
