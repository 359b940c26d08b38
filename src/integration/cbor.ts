/*
 * The small part of CBOR (RFC 8949) that is needed to reorder the items of an array and to replace a text: numbers,
 * texts, and arrays of known length.
 */

const TEXT = 3;
const ARRAY = 4;

/** Reads the head of the item at an offset: its major type, the number in it, and where the head ends. */
function headAt(bytes: Buffer, at: number) {
	const first = bytes.readUInt8(at);
	const short = first & 31;
	const width = short < 24 ? 0 : short < 28 ? 2 ** (short - 24) : undefined;
	if (width === undefined || width > 4) throw new Error('An item of the search’s index has no length that is known.');
	return { kind: first >> 5, value: width === 0 ? short : bytes.readUIntBE(at + 1, width), end: at + 1 + width };
}

/** Returns the offset at which an item ends. */
function endOf(bytes: Buffer, at: number): number {
	const { end, kind, value } = headAt(bytes, at);
	if (kind === 0 || kind === 1) return end;
	if (kind === TEXT) return end + value;
	if (kind === ARRAY) return Array.from({ length: value }).reduce<number>((place) => endOf(bytes, place), end);
	throw new Error(`An item of the search’s index is of kind ${kind}, which is not expected there.`);
}

/** Splits an array into its items, each as bytes. */
export function itemsIn(array: Buffer): readonly Buffer[] {
	const { end, kind, value } = headAt(array, 0);
	if (kind !== ARRAY) throw new Error('Something in the search’s index is no list.');
	let place = end;
	return Array.from({ length: value }, () => {
		const from = place;
		place = endOf(array, from);
		return array.subarray(from, place);
	});
}

/** Decodes a text item. */
export function textAt(item: Buffer): string {
	const { end, kind, value } = headAt(item, 0);
	if (kind !== TEXT) throw new Error('Something in the search’s index is no text.');
	return item.toString('utf8', end, end + value);
}

/** Encodes a text as an item. */
export function textItem(text: string): Buffer {
	const bytes = Buffer.from(text);
	if (bytes.length > 255) throw new Error(`“${text}” is too long for a name.`);
	return Buffer.from([...(bytes.length < 24 ? [(TEXT << 5) | bytes.length] : [(TEXT << 5) | 24, bytes.length]), ...bytes]);
}
