/** What the reader keeps on this device: nothing of it is ever sent anywhere. */
const name = (key: string) => `bbk.${key}`;

/** Null where nothing is kept, or where the browser lets nothing be kept. */
export function readItem(key: string): string | null {
  try {
    return localStorage.getItem(name(key));
  } catch {
    return null;
  }
}

/** Keeps `value`; null takes it away. Answers whether the browser let it. */
export function writeItem(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(name(key));
    else localStorage.setItem(name(key), value);
    return true;
  } catch {
    return false;
  }
}
