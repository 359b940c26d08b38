import type { Diagnostic } from './diagnostic.ts';

/**
 * Keeps one message for each fault. For a file that cannot be opened, it is only that; for a line that cannot be read,
 * it is only why. Other problems there follow from these.
 */
export function oneEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
	const unopened = new Set(diagnostics.filter(({ code }) => code === 'unreadable-file').map(({ file }) => file));
	const unread = new Set(diagnostics.filter(isUnreadLine).map(lineOf));
	const told = new Set<string>();
	return diagnostics.filter((found) => {
		const isFirst = !told.has(JSON.stringify(found));
		told.add(JSON.stringify(found));
		if (unopened.has(found.file)) return found.code === 'unreadable-file';
		return isFirst && (isUnreadLine(found) || !unread.has(lineOf(found)));
	});
}

function isUnreadLine({ code, details }: Diagnostic): boolean {
	if (code === 'duplicate-key') return details.where === 'yaml';
	return code === 'broken-yaml' || code === 'yaml-tag';
}

function lineOf({ file, line }: Diagnostic): string {
	return `${line} ${file}`;
}
