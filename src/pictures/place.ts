/** The names that programs use for a position in XMP and in Content Credentials. */
const NAMES = ['GPSLatitude', 'GPSLongitude', 'gps_latitude'];

/** The EXIF entry that points to the position of the camera (Exif 2.32, 4.6.3), in both byte orders: its tag, its type and a count of 1. */
const ENTRIES = ['8825000400000001', '2588040001000000'].map((hex) => Buffer.from(hex, 'hex'));

/** Whether a picture says where it was taken: in its EXIF, or in other metadata under a name that programs use for a position. */
export function tellsPlace(bytes: Buffer, exif: Buffer | undefined): boolean {
	return NAMES.some((name) => bytes.includes(name)) || ENTRIES.some((entry) => exif?.includes(entry) === true);
}
