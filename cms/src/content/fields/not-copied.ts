/** For what belongs to the one document, and not to its text: a copy of it begins without. */
export const notCopied = { beforeDuplicate: [() => null] };
