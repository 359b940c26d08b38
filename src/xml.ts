/** The one place where words become XML. Whatever an author writes, what comes out is well-formed. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they are written in XML or HTML, between tags and in attributes: without what no file may hold and nothing can show. */
export function escapeXml(words: string): string {
	return words
		.toWellFormed()
		.replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element, with what is in it, which is XML already. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes = {}, inner: readonly string[] = []): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
	);
	const start = `<${name}${written.join('')}`;
	return inner.length === 0 ? `${start}/>` : `${start}>${inner.join('')}</${name}>`;
}
