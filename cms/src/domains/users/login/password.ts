/** Characters, at least, of a password. */
export const shortestPassword = 12;
/** Longer ones only cost time to check. */
export const longestPassword = 256;
