import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { placeAt, type ContentFile } from './contentFile.ts';

/** Characters that nobody sees and that no text needs. Those that Persian, Urdu and right-to-left text need are not among them. */
const INVISIBLE: Readonly<Record<string, RegExp>> = {
	'a control character': /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g,
	'a zero-width space': /\u200B/g,
	'a line separator': /[\u2028\u2029]/g,
	'a byte order mark': /(?<!^)\uFEFF/g,
	'what is left of a pasted picture': /\uFFFC/g,
	'a sign from a font of the word processor': /[\uE000-\uF8FF]/g,
};

/** Spaces that do not break a line are no indentation to YAML. */
const HARD_INDENT = /^ *\u00A0/gm;

/** Characters that were lost or cannot be seen: the first of each kind, with how many more there are. */
export function checkCharacters(file: ContentFile): readonly Diagnostic[] {
	const lost = file.text.indexOf('\uFFFD');
	const yaml = file.path.endsWith('.mdx') ? file.text.slice(0, splitFrontmatter(file)?.body.offset) : file.text;
	const found = [
		...Object.entries(INVISIBLE).map(([name, pattern]) => [name, [...file.text.matchAll(pattern)]] as const),
		['a space that does not break a line', [...yaml.matchAll(HARD_INDENT)]] as const,
	];
	return [
		...(lost >= 0 ? [diagnostic(placeAt(file, lost), 'not-utf-8')] : []),
		...found.flatMap(([name, matches]) =>
			matches[0] === undefined
				? []
				: [diagnostic(placeAt(file, matches[0].index), 'invisible-character', { name, more: matches.length - 1 })],
		),
	];
}
