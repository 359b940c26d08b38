/** A language as a tag of BCP 47 with its code of two or three letters: `en`, `ur`, `pt-BR`. */
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/;

/** What to write for a language, in the author's words. */
export const LANGUAGE_PURPOSE = 'its language in two letters, like en, ur, fr';
