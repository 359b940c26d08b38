/** The names under which programs write a position into XMP, and into Content Credentials. */
const NAMES = ['GPSLatitude', 'GPSLongitude', 'gps_latitude'];

/** The tag that leads to the position of the camera (Exif 2.32, 4.6.3). */
const GPS_TAG = 0x8825;

/** Whether a picture tells where on earth it was taken: in EXIF, or anywhere in its other data by a name that programs use. */
export function tellsPlace(bytes: Buffer, exif: Buffer | undefined): boolean {
	return NAMES.some((name) => bytes.includes(name)) || (exif !== undefined && hasTag(exif, GPS_TAG));
}

/** Whether the first directory of EXIF has a tag. Its bytes may begin with the name of the standard. */
function hasTag(exif: Buffer, tag: number): boolean {
	const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif;
	if (tiff.length < 10) return false;
	const isLittle = tiff.toString('latin1', 0, 2) === 'II';
	const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
	const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
	if (first + 2 > tiff.length) return false;
	return Array.from({ length: short(first) }, (_, index) => first + 2 + index * 12).some(
		(at) => at + 2 <= tiff.length && short(at) === tag,
	);
}
