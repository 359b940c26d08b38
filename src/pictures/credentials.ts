/**
 * Whether a file has Content Credentials: a C2PA manifest. Each format stores it in a different place
 * (https://spec.c2pa.org/specifications/specifications/2.1/specs/C2PA_Specification.html#_embedding_manifests_into_assets). Only
 * its presence is checked, not its signature: that is for the program in which someone opens the file.
 */
export function carriesCredentials(bytes: Buffer): boolean {
	return inJpeg(bytes) || inPng(bytes) || inWebp(bytes) || inAvif(bytes);
}

/** JPEG markers: the segment for data of other standards, and the start of the image data. */
const APP11 = 0xeb;
const START_OF_SCAN = 0xda;

function inJpeg(bytes: Buffer): boolean {
	if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return false;
	for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== START_OF_SCAN;) {
		const end = at + 2 + bytes.readUInt16BE(at + 2);
		if (bytes[at + 1] === APP11 && isManifest(bytes.subarray(at + 4, end))) return true;
		at = end;
	}
	return false;
}

function isManifest(segment: Buffer): boolean {
	return segment.toString('latin1', 0, 2) === 'JP' && segment.includes('jumb') && segment.includes('c2pa');
}

/** PNG has a chunk for it. A chunk is its length, its name, its data and a four-byte checksum. */
function inPng(bytes: Buffer): boolean {
	if (bytes.toString('latin1', 1, 4) !== 'PNG') return false;
	for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
		if (bytes.toString('latin1', at + 4, at + 8) === 'caBX') return true;
	return false;
}

/** WebP has a chunk for it. A chunk is its name, its length and its data, padded to an even length. */
function inWebp(bytes: Buffer): boolean {
	if (bytes.toString('latin1', 0, 4) !== 'RIFF') return false;
	for (let at = 12; at + 8 <= bytes.length;) {
		if (bytes.toString('latin1', at, at + 4) === 'C2PA') return true;
		const length = bytes.readUInt32LE(at + 4);
		at += 8 + length + (length % 2);
	}
	return false;
}

/** The id of the box that holds it (ISO/IEC 14496-12). */
const C2PA_ID = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');

function inAvif(bytes: Buffer): boolean {
	if (bytes.toString('latin1', 4, 8) !== 'ftyp') return false;
	for (let at = 0; at + 24 <= bytes.length;) {
		if (bytes.toString('latin1', at + 4, at + 8) === 'uuid' && bytes.subarray(at + 8, at + 24).equals(C2PA_ID)) return true;
		const length = bytes.readUInt32BE(at);
		// Length 0 means up to the end of the file. Length 1 means that eight bytes after the name hold the length.
		if (length === 0) return false;
		at += length === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : length;
	}
	return false;
}
