/**
 * Begins when the whole page is there. The scripts are `async`: one that is deferred holds up the end of parsing, with
 * all the layout that comes with it, until it has been fetched; one that is not may come before the page's last element.
 */
export function whenParsed(begin: () => void): void {
  if (document.readyState !== 'loading') return begin();
  document.addEventListener('DOMContentLoaded', begin, { once: true });
}
