import { counted } from '../commandLine.ts';
import type { Outcome } from './check.ts';
import type { Finding } from './rule.ts';

/** How much of the findings to show. */
export interface Limits {
	/** The most different faults for one rule. */
	readonly faults: number;
	/** The most files for one fault. */
	readonly files: number;
}

/** Enough to see what is wrong. */
export const BRIEF: Limits = { faults: 10, files: 3 };
export const ALL: Limits = { faults: Infinity, files: Infinity };

/** Writes findings for a terminal, by rule: what is wrong, what to do, and which files it is in. Empty if nothing is wrong. */
export function report(outcomes: readonly Outcome[], { faults, files }: Limits): string {
	return outcomes
		.filter(({ findings }) => findings.length > 0)
		.map(({ findings, rule }) => {
			const groups = [...Map.groupBy(findings, ({ todo, what }) => `${what}\n${todo}`).values()].toSorted((a, b) => b.length - a.length);
			const left = groups.length - faults;
			return [
				`${rule}: ${counted(findings.length, 'finding')} in ${counted(new Set(findings.map(({ path }) => path)).size, 'file')}`,
				...groups.slice(0, faults).map((group) => tell(group, files)),
				...(left > 0 ? [`  and ${counted(left, 'other fault')} by this rule; --all lists ${left === 1 ? 'it' : 'them'}.`] : []),
			].join('\n\n');
		})
		.join('\n\n\n');
}

function tell(group: readonly Finding[], files: number): string {
	const [first] = group;
	const left = group.length - files;
	return [
		`  ${first?.what}`,
		`  ${first?.todo}`,
		...group.slice(0, files).map(({ path }) => `    ${path}`),
		...(left > 0 ? [`    and ${counted(left, 'other file')}`] : []),
	].join('\n');
}
