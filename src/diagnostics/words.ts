import { didYouMean } from './nearest.ts';
import type { Explanation } from './place.ts';

/** What can be wrong with the words of the interface in a language of the site, and with how it is shown. */
export const wordDiagnostics = {
	'no-words': ({ code, known }: { code: string; known: string }): Explanation => ({
		what: `The site has no words in "${code}": there is no src/i18n/words/${code}.yml, and no other language is shown instead.`,
		todo: `Run “npm run words -- ${code}”: it writes that file with blanks to fill in. Or take the language out of the list. There are words in: ${known}.`,
	}),
	'missing-words': ({ code, count, first }: { code: string; count: number; first: string }): Explanation => ({
		what: `${count} ${count === 1 ? 'string of the interface has' : 'strings of the interface have'} no words in "${code}": ${first}${count > 5 ? ' and others' : ''}.`,
		todo: `Run “npm run words -- ${code}”: it puts a blank for each into the file, with the English words above it. Then fill them in.`,
	}),
	'unknown-words': ({ key, nearest }: { key: string; nearest: string | undefined }): Explanation => ({
		what: `There is no string "${key}", so these words are shown nowhere.`,
		todo: didYouMean(nearest, 'Take it out.'),
	}),
	'shape-of-words': ({ key, wants }: { key: string; wants: 'text' | 'group' }): Explanation => ({
		what:
			wants === 'text'
				? `"${key}" should be one string, but is a group here.`
				: `"${key}" should be a group of strings, but is one string here.`,
		todo: 'Write it as it is in src/i18n/words/en.yml.',
	}),
	'plural-form': ({ key, form, isMissing, needed }: { key: string; form: string; isMissing: boolean; needed: string }): Explanation => ({
		what: isMissing
			? `"${key}" has no words for the form “${form}”.`
			: `"${key}" has the plural form “${form}”, which this language does not have.`,
		todo: `Its forms are: ${needed}. If they are all the same, write one string instead.`,
	}),
	'gap-in-words': ({ key, gap, isMissing, known }: { key: string; gap: string; isMissing: boolean; known: string }): Explanation => ({
		what: isMissing ? `The words of "${key}" leave out {${gap}}.` : `The words of "${key}" have a gap {${gap}}, which nothing fills.`,
		todo: isMissing
			? `Put {${gap}} where it belongs in the sentence. The name between the brackets stays as it is.`
			: known === ''
				? 'Delete it: this string has no gaps.'
				: `Its gaps are: ${known}.`,
	}),
	'manner-of-gap': ({ key, manner, known }: { key: string; manner: string; known: string }): Explanation => ({
		what: `In "${key}", a gap has the manner “${manner}”, which does not exist.`,
		todo: `After the comma, write one of: ${known}.`,
	}),
	'no-typeface': ({ name }: { name: string }): Explanation => ({
		what: `The site has no typeface for ${name}, so readers see its text in whatever typeface their system has.`,
		todo: 'See docs/add-a-language.md for how to add one. If that is what you want, write “typeface: system” for that language.',
	}),
};
