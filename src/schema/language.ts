const PATTERN = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a text is the tag of a language by BCP 47, and of one that there is: `en`, `ur`, `pt-BR`. */
export function isLanguage(text: string): boolean {
	return PATTERN.test(text) && names.of(text) !== undefined;
}

/** What to write for a language, in the author's words. */
export const LANGUAGE_PURPOSE = 'its language in two letters, like en, ur, fr';

/** A language by its tag and its name: "ur (Urdu)". */
export function nameLanguage(tag: string): string {
	return `${tag} (${names.of(tag) ?? tag})`;
}
