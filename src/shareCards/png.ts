import { constants, crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Whether these bytes are a complete PNG: every chunk matches its checksum, up to the last one, `IEND`. */
export function isWholePng(bytes: Uint8Array): boolean {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
	let start = SIGNATURE.length;
	// A chunk is its length, a name of four letters, its data, and a checksum of the name and data.
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

/**
 * Writes a PNG with a palette (https://www.w3.org/TR/png-3/). `rows` holds palette indexes, and each row begins with a byte 0,
 * which means that it is not filtered. Compression only looks for repeats of the same byte, of which these pictures are full. The
 * file is a tenth larger for it, but is made in a third of the time, and is the same on every computer.
 */
export function writePng(rows: Uint8Array, width: number, height: number, palette: readonly string[]): Uint8Array {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Colour type 3, with 8 bits per pixel: an index into the palette.
	header.set([8, 3], 8);
	return Buffer.concat([
		SIGNATURE,
		part('IHDR', header),
		part('PLTE', Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex')),
		part('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
		part('IEND', Buffer.alloc(0)),
	]);
}

function part(name: string, data: Uint8Array): Uint8Array {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const framed = Buffer.alloc(named.length + 8);
	framed.writeUInt32BE(data.length);
	framed.set(named, 4);
	framed.writeUInt32BE(crc32(named), named.length + 4);
	return framed;
}
