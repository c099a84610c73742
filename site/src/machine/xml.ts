import XMLBuilder from 'fast-xml-builder';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  processEntities: true,
  format: true,
});

/** Control characters that no XML may hold, however they are written. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** XML without what no XML may hold. */
export const legalXml = (text: string): string => text.replaceAll(forbidden, '');

/** An XML document. Attributes begin with `@`. */
export const xml = (root: Readonly<Record<string, unknown>>): string =>
  legalXml(`<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(root)}`);
