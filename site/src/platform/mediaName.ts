/** The kinds of file that the CMS writes into the media folder and readers may have. */
const served = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,180}\.(?:avif|webp|jpe?g|png|gif|pdf|zip)$/iu;

/** Whether a name can be a picture's: one name, of a kind that is served, and no path. */
export const isMediaName = (name: string): boolean => served.test(name) && !name.includes('..');
