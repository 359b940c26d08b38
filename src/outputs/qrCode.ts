import { encode } from 'uqr';

/** Of a bitmap, before its rows: what it is, how large, and its two colours. */
const HEAD = 62;

/**
 * An address as a QR code: a picture of one point for each square, as an address that holds it (`data:`). A reader of codes
 * makes it out with an eighth of it spoilt. It stands in every page, and a bitmap of one bit for each point is the least
 * that it can be there: as a path it would take 140 bytes more of an article, compressed. To try all eight masks would
 * take eight times as long, and telephones read any of them.
 */
export function drawQrCode(address: string): string {
	const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: 0 });
	// Rows are as long as a number of words of four bytes, and the last one comes first.
	const stride = Math.ceil(size / 32) * 4;
	const file = Buffer.alloc(HEAD + stride * size);
	file.write('BM');
	file.writeUInt32LE(file.length, 2);
	file.writeUInt32LE(HEAD, 10);
	file.writeUInt32LE(40, 14);
	file.writeInt32LE(size, 18);
	file.writeInt32LE(size, 22);
	file.writeUInt16LE(1, 26);
	file.writeUInt16LE(1, 28);
	// A point without its bit is white, one with it black.
	file.writeUInt32LE(0xffffff, 54);
	for (const [row, squares] of data.entries())
		for (const [column, isDark] of squares.entries())
			if (isDark) {
				const at = HEAD + (size - 1 - row) * stride + (column >> 3);
				file.writeUInt8(file.readUInt8(at) | (0x80 >> (column & 7)), at);
			}
	return `data:image/bmp;base64,${file.toString('base64')}`;
}
