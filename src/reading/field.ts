import { z } from 'astro/zod';
import type { Path } from './yaml.ts';

/** The schema of the value at a path, or undefined where the path leads outside it. */
export function fieldAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
	return path.reduce<z.ZodType | undefined>((outer, step) => {
		const inner = unwrap(outer);
		if (inner instanceof z.ZodObject) return inner.shape[step] as z.ZodType | undefined;
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

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap() as z.ZodType) : schema;
}
