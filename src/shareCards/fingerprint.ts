import { createHash } from 'node:crypto';

/** A short name for some values and bytes. It changes if any of them does. */
export function fingerprint(...parts: readonly (Uint8Array | object)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) {
		const bytes = part instanceof Uint8Array ? part : JSON.stringify(part);
		hash.update(`${bytes.length} `).update(bytes);
	}
	return hash.digest('hex').slice(0, 32);
}
