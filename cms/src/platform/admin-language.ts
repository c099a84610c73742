/** The language of the admin, unless somebody chose another. */
export const adminLanguage = 'ko';
