import type { z } from 'astro/zod';
import type { Diagnostic, DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import { withoutEmptyLists } from './field.ts';
import { describeIssues } from './schemaIssues.ts';
import type { Locate, Path, YamlReading } from './yaml.ts';

/** A value in the shape of its schema, as far as it fits. */
export interface Shaped<Data> {
	/** Undefined if too much is wrong to go on. */
	readonly data: Data | undefined;
	/** False if something had to be left out: what seems to be missing may be in that. */
	readonly isWhole: boolean;
	/** Finds the places of `data`, even if entries before them were left out. */
	readonly locate: Locate;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a value against its schema and reports everything that is wrong with it.
 *
 * It then leaves out what is wrong: a whole list entry, an unknown key, or a plain value, which
 * `standIns` may replace. This way the rest can be checked against other files, and authors see
 * all problems at once. `lenientSchema` may allow the results of leaving things out, such as an
 * empty list.
 */
export function checkSchema<Schema extends z.ZodType>(
	schema: Schema,
	yaml: YamlReading,
	standIns: Readonly<Record<string, unknown>> = {},
	lenientSchema: Schema = schema,
): Shaped<z.output<Schema>> {
	const { passedOver } = yaml;
	if (yaml.value === undefined) return { data: undefined, isWhole: false, locate: yaml.locate, diagnostics: yaml.diagnostics };
	const value = withoutEmptyLists(schema, yaml.value);
	const first = schema.safeParse(value);
	if (first.success) return { data: first.data, isWhole: passedOver === undefined, locate: yaml.locate, diagnostics: yaml.diagnostics };

	const mended = structuredClone(value);
	const left = leaveOut(mended, first.error.issues.map(pathsOf).flat(), standIns);
	const second = lenientSchema.safeParse(left.value);
	return {
		data: second.success ? second.data : undefined,
		isWhole: false,
		locate: (path, part) => yaml.locate(left.originalPath(path), part),
		diagnostics: withoutRepeats(yaml, describeIssues(schema, first.error.issues, { ...yaml, value })),
	};
}

/**
 * The problems with YAML and with its shape, without those that follow from others. A value that a # hides is not
 * missing as well, and neither is a key on a line that could not be read. A number that should be text is only reported
 * as that.
 */
function withoutRepeats({ diagnostics: ofYaml, passedOver }: YamlReading, ofShape: readonly Diagnostic[]): readonly Diagnostic[] {
	const lost = new Set(ofYaml.flatMap(({ code, line }) => (code === 'lost-words' ? [line] : [])));
	const typed = new Set(
		ofShape.flatMap(({ code, column, line }) => (code === 'wrong-type' || code === 'unknown-value' ? [`${line}:${column}`] : [])),
	);
	const isLost = (found: Diagnostic) => {
		if (found.code === 'missing-key') return lost.has(found.line) || passedOver?.includes(`${found.details.key}:`);
		return passedOver !== undefined && INCOMPLETE.has(found.code);
	};
	return [
		...ofYaml.filter(({ code, column, line }) => code !== 'unclear-number' || !typed.has(`${line}:${column}`)),
		...ofShape.filter((found) => !isLost(found)),
	];
}

/** Problems that a record may have only because a line of it could not be read. */
const INCOMPLETE: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
	'missing-correction',
	'needless-correction',
	'title-or-description',
	'too-short',
	'two-speakers',
]);

function pathsOf(issue: z.core.$ZodIssue): readonly Path[] {
	const path = issue.path as Path;
	return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

/** Removes the values at these paths. `originalPath` turns a path in the result into the path before. */
function leaveOut(value: unknown, paths: readonly Path[], standIns: Readonly<Record<string, unknown>>) {
	if (!isRecord(value)) return { value, originalPath: (path: Path) => path };
	const broken = new Map<string, Set<number>>();
	for (const [key, index, ...rest] of paths) {
		if (typeof key !== 'string') continue;
		if (typeof index === 'number') broken.set(key, (broken.get(key) ?? new Set()).add(index));
		else if (index === undefined && rest.length === 0) replace(value, key, standIns[key]);
	}
	const kept = new Map<string, readonly number[]>();
	for (const [key, indexes] of broken) {
		const list = value[key] as unknown[];
		const positions = list.map((_, index) => index).filter((index) => !indexes.has(index));
		kept.set(key, positions);
		value[key] = positions.map((index) => list[index]);
		if (standIns[key] !== undefined) value[key] = standIns[key];
	}
	const originalPath = (path: Path): Path => {
		const [key, index, ...rest] = path;
		return typeof index === 'number' ? [key ?? '', kept.get(String(key))?.[index] ?? index, ...rest] : path;
	};
	return { value, originalPath };
}

function replace(record: Record<string, unknown>, key: string, standIn: unknown): void {
	if (standIn === undefined) Reflect.deleteProperty(record, key);
	else record[key] = standIn;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
