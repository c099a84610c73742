/**
 * What somebody or something is called. At least one of the two is filled.
 * `hangul` is the Korean edition's name (which may itself be written in Latin letters), `latin` the English one's.
 */
export interface NameView {
  readonly hangul: string | null;
  readonly latin: string | null;
}

/** A link with a plain text: a section, a tag, an entry of the navigation. */
export interface LinkView {
  readonly label: string;
  readonly href: string;
}

/** Somebody or something with a name in both scripts; `href` is null where there is no public page. */
export interface NamedLinkView extends NameView {
  readonly href: string | null;
}
