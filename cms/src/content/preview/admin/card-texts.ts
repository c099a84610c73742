/** The first that says something: a field that was emptied counts as none. */
const firstOf = (...texts: readonly (string | undefined)[]) => texts.find(Boolean) ?? '';

/** What stands on the cards, from the values of the form in the order in which they are read. */
export function cardTexts(values: string, own: string | null) {
  const [headline, title, dek, slug, seoTitle, seoDescription, socialTitle] = (
    JSON.parse(values) as unknown[]
  ).map((value) => (typeof value === 'string' ? value.trim() : ''));
  const name = firstOf(headline, title);
  const host = own ? new URL(own).host : '';
  return {
    host,
    address: [host, slug].filter(Boolean).join(' › '),
    search: firstOf(seoTitle, name),
    social: firstOf(socialTitle, name),
    description: firstOf(seoDescription, dek),
  };
}
