/** One letter for each asker, in the order above: y may, - may not. */
const named = {
  read: 'yyyyy',
  create: '---yy',
  update: '---yy',
  trash: '---yy',
  delete: '----y',
  versions: '---yy',
};
const drafted = {
  read: 'yyyyy',
  readDraft: '--yyy',
  create: '-yyyy',
  createPublic: '---yy',
  update: '---yy',
  updateAsDraft: '--yyy',
  publish: '---yy',
  unpublish: '---yy',
  trash: '---yy',
  trashDraft: '--yyy',
  delete: '----y',
  versions: '---yy',
};
/** What is published, or named in what is: by operation and state. */
export const matrix = {
  articles: drafted,
  partnerships: drafted,
  issues: { ...drafted, create: '---yy', updateAsDraft: '---yy', trashDraft: '---yy' },
  sections: named,
  tags: named,
  people: named,
  organisations: named,
  artists: named,
  redirects: { read: '-yyyy', create: '---yy', update: '---yy', delete: '---yy' },
  users: { read: '---yy', create: '----y', update: '----y', delete: '----y' },
} as const satisfies Record<string, Record<string, string>>;
