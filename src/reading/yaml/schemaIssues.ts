import type { z } from 'astro/zod';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/place.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { addressDiagnostic } from '../markdown/address.ts';
import { readForeignDate } from '../../schema/calendar.ts';
import { fieldAt, isOptional, keysAt, purposeAt } from './field.ts';
import type { Path, YamlReading } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema found wrong with a value into problems. */
export function describeIssues(
	schema: z.ZodType,
	issues: readonly Issue[],
	{ value, locate, written }: YamlReading,
): readonly Diagnostic[] {
	return issues.flatMap((issue) => {
		const path = issue.path as Path;
		const found = valueAt(value, path);
		const key = keyName(path);
		const asWritten = typeof found === 'string' ? found : written(path);
		const purpose = purposeAt(schema, path);
		if (issue.code === 'unrecognized_keys') {
			const known = keysAt(schema, path);
			return issue.keys.map((unknown) =>
				diagnostic(locate([...path, unknown], 'key'), 'unknown-key', {
					key: unknown,
					known: known.join(', '),
					nearest: nearest(unknown, known),
					isCutOff: valueAt(value, [...path, unknown]) === null,
				}),
			);
		}
		if ((found === undefined || found === null) && issue.code !== 'custom') {
			// To YAML, `Null` and ~ are nothing. To the author, they are a word or a sign.
			if (found === null && asWritten !== '') {
				const expected = typeWord(issue.code === 'invalid_type' ? issue.expected : 'string');
				return [diagnostic(locate(path), 'wrong-type', { key, expected, found: 'empty', value: asWritten, keys: keysAt(schema, path) })];
			}
			return isMisspelt(path, issues)
				? []
				: [diagnostic(locate(path), 'missing-key', { key, purpose, where: absence(schema, path, found) })];
		}
		// Its length does not matter if it should be something else.
		if ((issue.code === 'too_small' || issue.code === 'too_big') && isOfWrongType(issue, issues)) return [];
		const place = locate(path);
		switch (issue.code) {
			case 'invalid_type':
				return [
					diagnostic(place, 'wrong-type', {
						key,
						expected: typeWord(issue.expected),
						found: typeWord(typeOf(found)),
						value: asWritten,
						keys: keysAt(schema, path),
					}),
				];
			case 'invalid_value': {
				const known = issue.values.map(String);
				return [
					diagnostic(place, 'unknown-value', {
						key,
						value: asWritten,
						purpose: `one of: ${known.join(', ')}`,
						nearest: nearest(asWritten, known),
					}),
				];
			}
			case 'too_small':
				return [
					diagnostic(place, 'too-short', { key, minimum: Number(issue.minimum), unit: unitWord(issue.origin, Number(issue.minimum)) }),
				];
			case 'too_big':
				return [
					diagnostic(place, 'too-long', { key, maximum: Number(issue.maximum), unit: unitWord(issue.origin, Number(issue.maximum)) }),
				];
			default:
				return [OWN_FAULTS[issue.message]?.(place, asWritten) ?? diagnostic(place, 'unknown-value', { key, value: asWritten, purpose })];
		}
	});
}

function absence(schema: z.ZodType, path: Path, found: null | undefined) {
	if (typeof path.at(-1) === 'number') return 'entry';
	if (found === undefined) return 'absent';
	return isOptional(fieldAt(schema, path)) ? 'optional' : 'empty';
}

/**
 * Whether a missing key is there after all, but misspelt or without the space after its colon. That is one mistake, and
 * is reported as one.
 */
function isMisspelt(path: Path, issues: readonly Issue[]): boolean {
	const key = String(path.at(-1));
	const around = JSON.stringify(path.slice(0, -1));
	return issues.some(
		(issue) =>
			issue.code === 'unrecognized_keys' &&
			JSON.stringify(issue.path) === around &&
			(nearest(key, issue.keys) !== undefined || issue.keys.some((written) => written.startsWith(`${key}:`))),
	);
}

function isOfWrongType({ path }: Issue, issues: readonly Issue[]): boolean {
	return issues.some((issue) => issue.code === 'invalid_type' && issue.path.join() === path.join());
}

/** Faults that our own schemas find. The message of the issue is the code of the problem. */
const OWN_FAULTS: Readonly<Record<string, (place: Place, value: string) => Diagnostic | undefined>> = {
	'bad-id': (place, id) => diagnostic(place, 'bad-id', { id }),
	// A date that does not exist may be from another calendar: the second month of the solar one has 31 days.
	'bad-date': (place, value) => {
		const foreign = readForeignDate(value);
		return foreign?.days.length ? diagnostic(place, 'other-calendar', { value, ...foreign }) : diagnostic(place, 'bad-date', { value });
	},
	'bad-moment': (place, value) => diagnostic(place, 'bad-moment', { value }),
	'relative-url': inFrontmatter,
	'not-http-url': inFrontmatter,
	'broken-url': inFrontmatter,
	'redirect-url': inFrontmatter,
	'tracking-url': inFrontmatter,
	'doubled-quotation-marks': (place) => diagnostic(place, 'doubled-quotation-marks'),
	'title-or-description': (place) => diagnostic(place, 'title-or-description'),
	'two-speakers': (place) => diagnostic(place, 'two-speakers'),
	'numbers-in-one-place': (place) => diagnostic(place, 'numbers-in-one-place'),
	'undated-number': (place) => diagnostic(place, 'undated-number'),
	'unknown-unit': (place, value) => diagnostic(place, 'unknown-unit', { value }),
	'unreadable-number': (place, value) => diagnostic(place, 'unreadable-number', { value }),
	'missing-correction': (place) => diagnostic(place, 'missing-correction'),
	'needless-correction': (place) => diagnostic(place, 'needless-correction'),
	'unsaid-alteration': (place) => diagnostic(place, 'unsaid-alteration'),
	'needless-alteration': (place) => diagnostic(place, 'needless-alteration'),
};

function inFrontmatter(place: Place, url: string): Diagnostic | undefined {
	return addressDiagnostic(place, url.trim(), 'frontmatter');
}

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);
}

/** The last key of a path: `summary` for `['summary', 0]`, and nothing for the file itself. */
function keyName(path: Path): string {
	return path.findLast((step) => typeof step === 'string') ?? '';
}

function typeOf(value: unknown): string {
	return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function typeWord(type: string): string {
	const words: Record<string, string> = {
		string: 'text',
		number: 'a number',
		boolean: 'true or false',
		array: 'a list',
		object: 'a group of keys',
		null: 'empty',
	};
	return words[type] ?? type;
}

function unitWord(origin: string, count: number): string | undefined {
	if (origin === 'number') return undefined;
	const one = origin === 'array' ? 'entry' : 'character';
	const many = origin === 'array' ? 'entries' : 'characters';
	return count === 1 ? one : many;
}
