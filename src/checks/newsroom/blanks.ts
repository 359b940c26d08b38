import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeAt, type ContentFile } from '../../reading/files/contentFile.ts';
import { fileKind } from '../../reading/files/path.ts';

/** What `npm run new-edition` leaves for a newsroom to write: brackets that occur in no other text, around what to write there. */
const BLANK = /⟦[^⟧\n]*⟧?/g;

/** Reports blanks that nobody has filled in, in everything that is published and in the licence of the texts. */
export function checkBlanks(files: readonly ContentFile[]): readonly Diagnostic[] {
	return files.filter(isFilledIn).flatMap((file) =>
		Array.from(file.text.matchAll(BLANK), ({ 0: blank, index }) =>
			// Brackets with nothing between them are shown as they are.
			diagnostic(placeAt(file, index, blank.length), 'left-blank', { blank: /⟦(.+)⟧/.exec(blank)?.[1] ?? blank }),
		),
	);
}

/** Whether a file may have no blanks. The guide for authors has one as an example, and readers do not see the guide. */
function isFilledIn({ path }: ContentFile): boolean {
	return fileKind(path).kind !== 'ignored' || path === 'content/LICENSE';
}
