import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { placeAt, type ContentFile } from './contentFile.ts';
import { findInvisible } from './invisible.ts';

/** A line indented with a no-break space, which YAML does not count as indentation. */
const HARD_INDENT = /^ *\u00A0/gm;

/** Reports characters that were lost or are invisible: the first of each kind, with how many more there are. */
export function checkCharacters(file: ContentFile): readonly Diagnostic[] {
	const lost = file.text.indexOf('\uFFFD');
	const [indent, ...more] = file.text.includes('\u00A0') ? yamlIn(file).matchAll(HARD_INDENT) : [];
	return [
		...(lost >= 0 ? [diagnostic(placeAt(file, lost), 'not-utf-8')] : []),
		...findInvisible(file.text).map(({ offset, ...found }) => diagnostic(placeAt(file, offset), 'invisible-character', found)),
		...(indent === undefined
			? []
			: [
					diagnostic(placeAt(file, indent.index), 'invisible-character', {
						name: 'a space that does not break a line',
						more: more.length,
					}),
				]),
	];
}

/** The part of a file that is read as YAML. */
function yamlIn(file: ContentFile): string {
	return file.path.endsWith('.mdx') ? file.text.slice(0, splitFrontmatter(file)?.body.offset) : file.text;
}
