/**
 * The trailer that Chromium writes: the number of objects, the root, the document information and the offset of the
 * cross-reference table.
 */
const TRAILER = /trailer\s*<<\/Size (\d+)\s*\/Root (\d+ 0 R)\s*\/Info (\d+) 0 R>>\s*startxref\s*(\d+)\s*%%EOF\s*$/;

/**
 * Adds the author to the document information of a PDF; Chromium writes only the title and the language. It is appended
 * as an incremental update (PDF 1.4, 3.4.5), so the bytes before it do not change.
 */
export function addAuthor(pdf: Buffer, author: string): Buffer {
	const text = pdf.toString('latin1');
	const [, size, root, info, table] = TRAILER.exec(text) ?? [];
	const [, description] = new RegExp(`\\n${info} 0 obj\\n<<([\\s\\S]*?)>>\\nendobj`).exec(text) ?? [];
	if (table === undefined || description === undefined) throw new Error('The browser wrote a PDF of a make that is not known here.');
	const object = `\n${info} 0 obj\n<<${description}\n/Author ${textString(author)}>>\nendobj\n`;
	const place = String(pdf.length + 1).padStart(10, '0');
	const end = `xref\n${info} 1\n${place} 00000 n \ntrailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${table}>>\nstartxref\n${pdf.length + object.length}\n%%EOF\n`;
	return Buffer.concat([pdf, Buffer.from(object + end, 'latin1')]);
}

/** A PDF text string for any script: UTF-16 with a byte order mark, in hexadecimal. */
function textString(text: string): string {
	return `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}
