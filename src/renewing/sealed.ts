import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/** The length of a SHA-1, in bytes. */
const LENGTH = 20;

/** The bytes of a value for a file that only the same code may use. `unsealed` reads them. */
export function sealed(value: unknown, code: string): Buffer {
	const bytes = serialize(value);
	return Buffer.concat([sealOf(bytes, code), bytes]);
}

/** The value in the bytes of a file. Throws if it was written by other code, or is not as it was written. */
export function unsealed(file: Buffer, code: string): unknown {
	const bytes = file.subarray(LENGTH);
	if (!sealOf(bytes, code).equals(file.subarray(0, LENGTH))) throw new Error('This is not what was written.');
	return deserialize(bytes);
}

function sealOf(bytes: Buffer, code: string): Buffer {
	return createHash('sha1').update(code).update(bytes).digest();
}
