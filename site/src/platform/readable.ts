/** An address as redirects and pages are kept by it: percent-decoded, in NFC. */
export const readable = (path: string): string => decodeURIComponent(path).normalize('NFC');
