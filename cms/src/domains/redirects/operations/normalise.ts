function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An address of ours in the form in which it is looked up: decoded, NFC, without `/ko`, query and last slash. */
export function normalisedPath(value: string): string {
  const [path = ''] = value.trim().split(/[?#]/);
  const bare = decoded(path)
    .normalize('NFC')
    .replace(/^\/ko(?=\/|$)/, '');
  return bare.replace(/\/+$/, '') || '/';
}

/** Where a redirect leads to: a path of ours is normalised, another site's address is kept. */
export const normalisedTarget = (value: string): string =>
  value.startsWith('/') && !value.startsWith('//') && !/[?#]/.test(value)
    ? normalisedPath(value)
    : value.trim();
