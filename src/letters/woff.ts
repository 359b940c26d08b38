import { inflateSync } from 'node:zlib';

/** In bytes: the header before the table directory, and one entry of the directory. */
const COMPRESSED = { head: 44, entry: 20 };
const PLAIN = { head: 12, entry: 16 };

/** Unpacks a WOFF file, as sent to browsers, into a font that typesetting programs read (https://www.w3.org/TR/WOFF/). */
export function unpackWoff(file: Buffer): Uint8Array {
	const count = file.readUInt16BE(12);
	const tables = Array.from({ length: count }, (_, index) => {
		const at = COMPRESSED.head + index * COMPRESSED.entry;
		const [start, packed, whole] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
		const bytes = file.subarray(start, start + packed);
		// A table that would not get smaller is stored uncompressed.
		return {
			tag: file.subarray(at, at + 4),
			checksum: file.subarray(at + 16, at + 20),
			bytes: packed < whole ? inflateSync(bytes) : bytes,
		};
	});
	const head = Buffer.alloc(PLAIN.head + count * PLAIN.entry);
	file.copy(head, 0, 4, 8);
	head.writeUInt16BE(count, 4);
	let end = head.length;
	const parts = tables.flatMap(({ bytes, checksum, tag }, index) => {
		const at = PLAIN.head + index * PLAIN.entry;
		tag.copy(head, at);
		checksum.copy(head, at + 4);
		head.writeUInt32BE(end, at + 8);
		head.writeUInt32BE(bytes.length, at + 12);
		const padding = Buffer.alloc((4 - (bytes.length % 4)) % 4);
		end += bytes.length + padding.length;
		return [bytes, padding];
	});
	return Buffer.concat([head, ...parts]);
}
