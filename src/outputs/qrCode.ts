import { encode } from 'uqr';

/** The size of a bitmap's header in bytes: its type, its size and its two colours. */
const HEAD = 62;

/**
 * A URL as a QR code, in a `data:` URL. It can be read even if an eighth of it is damaged.
 *
 * It is in every page, and a bitmap with one bit for each square is the smallest form: a path would add 140 bytes to a compressed
 * article. It uses one fixed mask, because trying all eight would take eight times as long, and phones read any of them.
 */
export function drawQrCode(address: string): string {
	const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: 0 });
	// Rows are padded to a multiple of four bytes, and the last one comes first.
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
	// Without its bit a pixel is white, with it black.
	file.writeUInt32LE(0xffffff, 54);
	for (const [row, squares] of data.entries())
		for (const [column, isDark] of squares.entries())
			if (isDark) {
				const at = HEAD + (size - 1 - row) * stride + (column >> 3);
				file.writeUInt8(file.readUInt8(at) | (0x80 >> (column & 7)), at);
			}
	return `data:image/bmp;base64,${file.toString('base64')}`;
}
