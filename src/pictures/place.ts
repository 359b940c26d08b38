/** The names under which programs write a position into XMP, and into Content Credentials. */
const NAMES = ['GPSLatitude', 'GPSLongitude', 'gps_latitude'];

/** The entry of EXIF that leads to the position of the camera (Exif 2.32, 4.6.3), in both orders of bytes: its tag, its type, and that there is one. */
const ENTRIES = ['8825000400000001', '2588040001000000'].map((hex) => Buffer.from(hex, 'hex'));

/** Whether a picture tells where on earth it was taken: in its EXIF, or anywhere in its other data by a name that programs use. */
export function tellsPlace(bytes: Buffer, exif: Buffer | undefined): boolean {
	return NAMES.some((name) => bytes.includes(name)) || ENTRIES.some((entry) => exif?.includes(entry) === true);
}
