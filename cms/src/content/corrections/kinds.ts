/** Kinds of what is added to a published text: the magazine's own, and those that the law knows. */
export const correctionKinds = [
  'correction',
  'clarification',
  'update',
  'reply',
  'followUp',
] as const;
