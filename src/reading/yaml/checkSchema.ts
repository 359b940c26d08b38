import type { z } from 'astro/zod';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutEmptyLists } from './field.ts';
import { describeIssues } from './schemaIssues.ts';
import type { Locate, Path, YamlReading } from './yaml.ts';

/** A value of the right shape, as far as there is one. */
export interface Shaped<Data> {
	/** Undefined when too much is wrong to go on with. */
	readonly data: Data | undefined;
	/** False when something had to be left out: then nothing follows from what is absent. */
	readonly isWhole: boolean;
	/** Finds the places of `data`, also where entries before them were left out. */
	readonly locate: Locate;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds a value to its schema, and reports everything that is wrong with it.
 *
 * What is wrong is then left out: an entry of a list as a whole, an unknown key, or a plain
 * value for which `standIns` has another. So the rest can be checked against other files,
 * and an author sees all that is wrong at once. `lenientSchema` may allow what leaving out brings
 * about, such as an empty list.
 */
export function checkSchema<Schema extends z.ZodType>(
	schema: Schema,
	yaml: YamlReading,
	standIns: Readonly<Record<string, unknown>> = {},
	lenientSchema: Schema = schema,
): Shaped<z.output<Schema>> {
	if (yaml.value === undefined) return { data: undefined, isWhole: false, locate: yaml.locate, diagnostics: yaml.diagnostics };
	const value = withoutEmptyLists(schema, yaml.value);
	const first = schema.safeParse(value);
	if (first.success) return { data: first.data, isWhole: true, locate: yaml.locate, diagnostics: yaml.diagnostics };

	const mended = structuredClone(value);
	const left = leaveOut(mended, first.error.issues.map(pathsOf).flat(), standIns);
	const second = lenientSchema.safeParse(left.value);
	return {
		data: second.success ? second.data : undefined,
		isWhole: false,
		locate: (path, part) => yaml.locate(left.originalPath(path), part),
		diagnostics: [...yaml.diagnostics, ...withoutLost(describeIssues(schema, first.error.issues, { ...yaml, value }), yaml.diagnostics)],
	};
}

/** A value that a # hides is not reported as missing as well. */
function withoutLost(diagnostics: readonly Diagnostic[], slips: readonly Diagnostic[]): readonly Diagnostic[] {
	const lost = new Set(slips.flatMap(({ code, line }) => (code === 'lost-words' ? [line] : [])));
	return diagnostics.filter(({ code, line }) => code !== 'missing-key' || !lost.has(line));
}

function pathsOf(issue: z.core.$ZodIssue): readonly Path[] {
	const path = issue.path as Path;
	return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

/** Takes the values at these paths away; the way back to the original positions comes along. */
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
