import type { VFile } from 'vfile';
import type { Languages } from '../i18n/languages.ts';
import { stringsFor, type Strings } from '../i18n/strings.ts';

/** The words of the language that a text is in, which is in the name of its file: `ur.mdx`, `about.ur.mdx`. A file without one is in the main language. */
export function stringsOf(file: VFile, languages: Languages): Strings {
	const tag = /([a-z]+)\.mdx$/.exec(file.path)?.[1];
	return stringsFor(languages.find((language) => language.tag === tag) ?? languages[0], languages);
}
