import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './citations.ts';

const { format } = plugins.config.get('@bibtex') as { format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
// Our ids are the keys of the entries: they are unique and permanent. BibTeX takes hyphens.
format.useIdAsLabel = true;
format.checkLabel = false;
// In ASCII alone the library drops every letter that is not Latin: a title in Urdu would be empty. So we escape by ourselves.
format.asciiOnly = false;

/** CSL-JSON as BibTeX, in UTF-8. */
export function toBibtex(items: readonly CslItem[]): string {
	const bibtex = String(new Cite(items.map(forBibtex)).format('bibtex'));
	return bibtex.replaceAll(/(?<=\thowpublished = \{)(http.*)(?=\},$)/gm, String.raw`\url{$1}`);
}

/** BibTeX has one field for a note and for the day of reading; the library would leave the day out. */
function forBibtex({ accessed, author, note, publisher, title, ...item }: CslItem): CslItem {
	const day = accessed?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
	const notes = [...(note === undefined ? [] : [escapeTex(note)]), ...(day === undefined ? [] : [`[Online; accessed ${day}]`])];
	const container = item['container-title'];
	return {
		...item,
		title: escapeTex(title),
		...(container !== undefined && { 'container-title': escapeTex(container) }),
		...(publisher !== undefined && { publisher: escapeTex(publisher) }),
		...(author !== undefined && { author: author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
		...(notes.length > 0 && { note: notes.join(' ') }),
	};
}

/** What TeX reads as a command, where a text has it as a letter. */
const COMMANDS: Readonly<Record<string, string>> = {
	'\\': String.raw`\textbackslash{}`,
	'~': String.raw`\textasciitilde{}`,
	'^': String.raw`\textasciicircum{}`,
	'<': String.raw`\textless{}`,
	'>': String.raw`\textgreater{}`,
};

function escapeTex(words: string): string {
	return words.replaceAll(/[\\~^<>&%$#_{}]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}
