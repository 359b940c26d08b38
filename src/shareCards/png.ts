import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Whether these are the bytes of a whole PNG: every part has the checksum that it claims, up to the part that ends the file. */
export function isWholePng(bytes: Uint8Array): boolean {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
	let start = SIGNATURE.length;
	// A part is its length, four letters of its name, its data and a checksum of name and data.
	while (start + 12 <= file.length) {
		const end = start + 8 + file.readUInt32BE(start);
		if (end + 4 > file.length) return false;
		const part = file.subarray(start + 4, end);
		if (crc32(part) !== file.readUInt32BE(end)) return false;
		start = end + 4;
		if (part.toString('latin1', 0, 4) === 'IEND') return start === file.length;
	}
	return false;
}
