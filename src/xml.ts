/** The one place where text becomes XML. Whatever an author writes, the result is well-formed. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML or HTML, between tags and in attributes. Leaves out characters that no file may contain and nothing can show. */
export function escapeXml(words: string): string {
	return words
		.toWellFormed()
		.replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. `inner` is XML already. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes = {}, inner: readonly string[] = []): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
	);
	const start = `<${name}${written.join('')}`;
	return inner.length === 0 ? `${start}/>` : `${start}>${inner.join('')}</${name}>`;
}
