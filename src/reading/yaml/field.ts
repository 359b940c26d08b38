import { z } from 'astro/zod';
import type { Path } from './yaml.ts';

/** The schema of the value at a path; undefined if the path leads outside it. */
export function fieldAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
	return path.reduce<z.ZodType | undefined>((outer, step) => {
		const inner = unwrap(outer);
		if (inner instanceof z.ZodObject) return inner.shape[step] as z.ZodType | undefined;
		if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
		return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
	}, schema);
}

/** The keys that an author may write at a path. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
	const inner = unwrap(fieldAt(schema, path));
	return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** What belongs at a path, in the author's words: the description of its key, with the values to choose from. */
export function purposeAt(schema: z.ZodType, path: Path): string {
	const field = fieldAt(schema, path);
	const inner = unwrap(field);
	const purpose = field?.description ?? '';
	return inner instanceof z.ZodEnum ? `${purpose}. One of: ${inner.options.join(', ')}` : purpose;
}

/** Whether a key may be left out. */
export function isOptional(field: z.ZodType | undefined): boolean {
	return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}

/**
 * A value without the lists that were left empty, such as `related:` with nothing after it. They count as absent. Other
 * empty keys may be half-written, so they stay.
 */
export function withoutEmptyLists(schema: z.ZodType | undefined, value: unknown): unknown {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodArray && Array.isArray(value))
		return value.map((entry) => withoutEmptyLists(inner.element as z.ZodType, entry));
	if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const shape: Readonly<Record<string, z.ZodType | undefined>> = inner.shape;
	const kept = Object.entries(value).filter(
		([key, own]) => own !== null || !isOptional(shape[key]) || !(unwrap(shape[key]) instanceof z.ZodArray),
	);
	return Object.fromEntries(kept.map(([key, own]) => [key, withoutEmptyLists(shape[key], own)]));
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
