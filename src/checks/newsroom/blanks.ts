import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeAt, type ContentFile } from '../../reading/files/contentFile.ts';
import { fileKind } from '../../reading/files/path.ts';

/** What `npm run new-edition` leaves for a newsroom to write: brackets that occur in no text by chance, around what goes there. */
const BLANK = /⟦[^⟧\n]*⟧?/g;

/** Blanks that nobody has filled in, in everything that is published, and in the licence of the texts. */
export function checkBlanks(files: readonly ContentFile[]): readonly Diagnostic[] {
	return files.filter(isFilledIn).flatMap((file) =>
		Array.from(file.text.matchAll(BLANK), ({ 0: blank, index }) =>
			// Brackets that nothing stands between are shown as they are.
			diagnostic(placeAt(file, index, blank.length), 'left-blank', { blank: /⟦(.+)⟧/.exec(blank)?.[1] ?? blank }),
		),
	);
}

/** The guide for authors shows a blank, and is nothing that readers see. */
function isFilledIn({ path }: ContentFile): boolean {
	return fileKind(path).kind !== 'ignored' || path === 'content/LICENSE';
}
