/**
 * Whether a file carries Content Credentials: a C2PA manifest, which lies in each format at a place of its own
 * (https://spec.c2pa.org/specifications/specifications/2.1/specs/C2PA_Specification.html#_embedding_manifests_into_assets).
 * Only that it is there is read; its signature is for whoever opens the file in a program that checks it.
 */
export function carriesCredentials(bytes: Buffer): boolean {
	return inJpeg(bytes) || inPng(bytes) || inWebp(bytes) || inAvif(bytes);
}

/** The segment for data of other standards, and what begins a box of JUMBF in it. */
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

/** A chunk of its own: its length, its name, what is in it, and four bytes to check it by. */
function inPng(bytes: Buffer): boolean {
	if (bytes.toString('latin1', 1, 4) !== 'PNG') return false;
	for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
		if (bytes.toString('latin1', at + 4, at + 8) === 'caBX') return true;
	return false;
}

/** A chunk of its own: its name, its length, and what is in it, filled up to an even number. */
function inWebp(bytes: Buffer): boolean {
	if (bytes.toString('latin1', 0, 4) !== 'RIFF') return false;
	for (let at = 12; at + 8 <= bytes.length;) {
		if (bytes.toString('latin1', at, at + 4) === 'C2PA') return true;
		const length = bytes.readUInt32LE(at + 4);
		at += 8 + length + (length % 2);
	}
	return false;
}

/** A box with this id (ISO/IEC 14496-12). */
const C2PA_ID = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');

function inAvif(bytes: Buffer): boolean {
	if (bytes.toString('latin1', 4, 8) !== 'ftyp') return false;
	for (let at = 0; at + 24 <= bytes.length;) {
		if (bytes.toString('latin1', at + 4, at + 8) === 'uuid' && bytes.subarray(at + 8, at + 24).equals(C2PA_ID)) return true;
		const length = bytes.readUInt32BE(at);
		// A length of 0 reaches to the end, and 1 means that it is written in eight bytes behind the name.
		if (length === 0) return false;
		at += length === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : length;
	}
	return false;
}
