/** A text in both languages; English where there is one. */
export type Words = readonly [ko: string, en?: string];

/** Everything but what is marked as real is sample content. */
export type Marked = { real?: true };
