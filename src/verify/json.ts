/** A string in a data file, with its key if it has one. */
export interface NamedString {
	readonly name: string;
	readonly value: string;
}

/** Every string in a JSON text, with its key. Empty if the text is not valid JSON. */
export function namedStrings(json: string): readonly NamedString[] {
	try {
		return [...walk('', JSON.parse(json) as unknown)];
	} catch {
		return [];
	}
}

function* walk(name: string, value: unknown): Generator<NamedString> {
	if (typeof value === 'string') yield { name, value };
	else if (Array.isArray(value)) for (const item of value as readonly unknown[]) yield* walk(name, item);
	else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* walk(key, item);
}
