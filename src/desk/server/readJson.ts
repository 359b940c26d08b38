import type { IncomingMessage } from 'node:http';
import { RequestRefused } from './requests.ts';

/** The largest request that the desk accepts, in bytes: about fifty times the longest article. */
const MOST_BYTES = 5_000_000;

/** A request is larger than the desk accepts. */
export class TooLarge extends Error {}

/** Reads the JSON object in the body of a request. */
export async function readJson(request: IncomingMessage, most = MOST_BYTES): Promise<Readonly<Record<string, unknown>>> {
	if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? '')) throw new RequestRefused('The desk takes JSON.');
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > most) throw new TooLarge('This is too large for the desk.');
		parts.push(part);
	}
	try {
		const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
		if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
	} catch {
		// The error is thrown below.
	}
	throw new RequestRefused('The desk takes JSON.');
}
