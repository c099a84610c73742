type Doc = Readonly<Record<string, unknown>>;

/** The address that a redirect answers for, as readers' links hold it. */
export const addressesOfRedirect = ({ from }: Doc): string[] =>
  typeof from === 'string' && from !== '' ? [encodeURI(from)] : [];
