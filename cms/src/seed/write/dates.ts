/** A date and time in Seoul, `2026-11-23T16:40`, as it is stored. */
export const seoulTime = (local: string): string => new Date(`${local}:00+09:00`).toISOString();

/** A day in Seoul, `2026-11-23`, as it is stored: its noon, so that no zone makes it another day. */
export const seoulDay = (day: string): string => seoulTime(`${day}T12:00`);
