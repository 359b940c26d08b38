import { parseDocument, type Document } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentFile } from '../files/contentFile.ts';
import { findDuplicates } from './duplicates.ts';
import { describeBroken, findMisread } from './faults.ts';
import { passOverFault, type PassedOver } from './passOver.ts';
import { explainFault } from './reasons.ts';
import type { YamlSource } from './source.ts';

/** YAML as far as it can be read. */
export interface MendedYaml {
	readonly document: Document;
	/** Whether anything could be made of it. */
	readonly isReadable: boolean;
	/** The lines that were passed over, as they were written; undefined when nothing was. */
	readonly passedOver: string | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** How many broken places one file may have before the rest is left for the next check. */
const MOST_FAULTS = 25;
/** And how often a file of so many characters may be read to find them, but five times at least. */
const MOST_READ = 400_000;

/**
 * Reads YAML. The parser stumbles over all that follows a fault; so that an author sees the others too, the line of
 * each is passed over and the rest read again. What takes its place is as long, so that every position holds.
 */
export function mendYaml(file: ContentFile, written: string, offset: number): MendedYaml {
	const diagnostics: Diagnostic[] = [];
	let text = written;
	let passedOver: string | undefined;
	/** Where lines begin that were left out as a whole. */
	const leftOut: number[] = [];
	let last: PassedOver | undefined;
	const rounds = Math.min(MOST_FAULTS, Math.max(5, MOST_READ / written.length));
	for (let round = 0; ; round += 1) {
		const document = parseDocument(text, { prettyErrors: false, stringKeys: true, uniqueKeys: false });
		const source: YamlSource = { document, file, offset, text };
		const [first] = document.errors;
		if (first === undefined) {
			const others = [...findDuplicates(source, leftOut), ...findMisread(source)];
			const isMisread = others.length > 0 ? '' : undefined;
			return { document, isReadable: true, passedOver: passedOver ?? isMisread, diagnostics: [...diagnostics, ...others] };
		}
		const reason = explainFault(source, first, document.errors);
		const passed = passOverFault(text, reason.start, last);
		// Below a line that was left out, the next has lost its place through that alone.
		if (last === undefined || !last.isWholeLine || passed.line > last.line + 1) diagnostics.push(describeBroken(source, reason));
		if (passed.text === text || round >= rounds) return { document, isReadable: false, passedOver, diagnostics };
		passedOver = `${passedOver ?? ''}${passed.words}\n`;
		if (passed.isWholeLine) leftOut.push(passed.start);
		last = passed;
		({ text } = passed);
	}
}
