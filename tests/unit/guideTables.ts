import { z } from 'astro/zod';

interface JsonField {
	readonly description?: string;
	readonly enum?: readonly string[];
	readonly items?: JsonField;
	readonly maxItems?: number;
	readonly maximum?: number;
	readonly maxLength?: number;
	readonly minItems?: number;
	readonly minimum?: number;
	readonly minLength?: number;
	readonly type?: string;
}

/** The table of the author's guide that says what each key of a schema is: whether it must be there, what it means, and what it may hold. */
export function keyTable(schema: z.ZodObject): string {
	const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
	const rows = Object.entries(properties as Record<string, JsonField>).map(([key, field]) => {
		const limits = limitsOf(field);
		return `| \`${key}\` | ${required.includes(key) ? 'yes' : 'no'} | ${[field.description, ...limits].join('; ')} |`;
	});
	return ['| key | needed | what it is |', '| --- | --- | --- |', ...rows].join('\n');
}

function limitsOf({ enum: values, items, maxItems, maximum, maxLength, minItems, minimum, minLength, type }: JsonField): readonly string[] {
	return [
		...(values === undefined ? [] : [`one of ${values.map((value) => `\`${value}\``).join(', ')}`]),
		...(type === 'boolean' ? ['`true` or `false`'] : []),
		...range(minLength, maxLength, 'characters'),
		...range(minItems, maxItems, 'entries'),
		...range(minimum, maximum, 'degrees'),
		...(items === undefined ? [] : range(items.minLength, items.maxLength, 'characters').map((limit) => `each ${limit}`)),
	];
}

/** One is the least that anything that is there can have, and needs no saying. */
function range(least = 1, most: number | undefined, unit: string): readonly string[] {
	if (most !== undefined && most < Number.MAX_SAFE_INTEGER)
		return [least === 1 ? `at most ${most} ${unit}` : `${least} to ${most} ${unit}`];
	return least > 1 ? [`at least ${least} ${unit}`] : [];
}
