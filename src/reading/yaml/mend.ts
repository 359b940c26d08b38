import { parseDocument, type Document } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ContentFile } from '../files/contentFile.ts';
import { findDuplicates } from './duplicates.ts';
import { describeBroken, findMisread } from './faults.ts';
import { passOverFault, type PassedOver } from './passOver.ts';
import { explainFault } from './reasons.ts';
import type { YamlSource } from './source.ts';

/** YAML, as far as it can be read. */
export interface MendedYaml {
	readonly document: Document;
	/** Whether any of it could be read. */
	readonly isReadable: boolean;
	/** The lines that were passed over, as written; undefined if there are none. */
	readonly passedOver: string | undefined;
	readonly diagnostics: readonly Diagnostic[];
}

/** The most faults to report in one file. The others are left for the next check. */
const MOST_FAULTS = 25;
/** The most characters to read while looking for them; but a file is read at least five times. */
const MOST_READ = 400_000;

/**
 * Reads YAML. One fault makes the parser stumble over everything after it. So that authors see the other faults too,
 * the line of each is passed over and the rest is read again. What replaces it has the same length, so that all
 * positions stay the same.
 */
export function mendYaml(file: ContentFile, written: string, offset: number): MendedYaml {
	const diagnostics: Diagnostic[] = [];
	let text = written;
	let passedOver: string | undefined;
	/** Where the lines begin that were left out as a whole. */
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
		// The line below one that was left out may only be at fault because of that.
		if (last === undefined || !last.isWholeLine || passed.line > last.line + 1) diagnostics.push(describeBroken(source, reason));
		if (passed.text === text || round >= rounds) return { document, isReadable: false, passedOver, diagnostics };
		passedOver = `${passedOver ?? ''}${passed.words}\n`;
		if (passed.isWholeLine) leftOut.push(passed.start);
		last = passed;
		({ text } = passed);
	}
}
