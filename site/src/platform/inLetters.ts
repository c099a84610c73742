/** Bytes of letters beyond ASCII, percent-encoded. */
const encoded = /(?:%[89A-F][\dA-F]){2,}/gi;
const letters = /^[\p{L}\p{M}\p{N}]+$/u;

function lettersOf(bytes: string): string {
  try {
    const text = decodeURIComponent(bytes);
    // What can not be seen, or turns what stands beside it around, stays encoded.
    return letters.test(text) ? text : bytes;
  } catch {
    return bytes;
  }
}

/**
 * A text whose addresses have their letters as they are read: in HTML and JSON-LD both are the same address (WHATWG URL,
 * 4.4; RFC 3987, 3.1), and a headline's words compress where their bytes in hexadecimal do not.
 */
export const inLetters = (text: string): string => text.replace(encoded, lettersOf);

/** The same of a page's own addresses, and of nothing else in it. */
export const withReadableLinks = (html: string): string =>
  html.replace(/ href="\/[^"]*"/g, inLetters);
