import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { blank, type Range } from './blank.ts';
import { placeAt, type ContentFile } from './contentFile.ts';

/** The lines that git writes where it could not merge two versions of a file. */
const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)[^\n]*/gm;

/** Settles merge conflicts: returns the file with the first version wherever git left two, and a problem for each such place. */
export function settleConflicts(file: ContentFile): { readonly file: ContentFile; readonly diagnostics: readonly Diagnostic[] } {
	if (!/^(?:<{7}|>{7})(?:[ \r\n]|$)/m.test(file.text)) return { file, diagnostics: [] };
	const diagnostics: Diagnostic[] = [];
	let text = file.text;
	/** Where the second version begins, once the first has ended. */
	let second: number | undefined;
	let isOpen = false;
	const passOver = (range: Range) => (text = blank(text, range));
	for (const { 0: line, index } of file.text.matchAll(MARK)) {
		const sign = line[0];
		const end = index + line.length;
		if (sign === '<' || (sign === '>' && !isOpen)) diagnostics.push(diagnostic(placeAt(file, index, line.length), 'merge-conflict'));
		if (sign === '<') isOpen = true;
		else if (isOpen && sign !== '>') second ??= index;
		if (sign === '<' || sign === '>') passOver([sign === '>' ? (second ?? index) : index, end]);
		if (sign !== '>') continue;
		isOpen = false;
		second = undefined;
	}
	return { file: { ...file, text }, diagnostics };
}
