import type { IncomingMessage } from 'node:http';
import { RequestRefused } from './requests.ts';

/** The largest text that the desk takes: some fifty times the longest article. */
const MOST_BYTES = 5_000_000;

/** More was sent than the desk takes. */
export class TooLarge extends Error {}

/** The record of JSON that a request carries. */
export async function readJson(request: IncomingMessage, most = MOST_BYTES): Promise<Readonly<Record<string, unknown>>> {
	if (!/^application\/json(?:;|$)/.test(request.headers['content-type'] ?? '')) throw new RequestRefused('The desk takes JSON.');
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > most) throw new TooLarge('This is more than the desk takes.');
		parts.push(part);
	}
	try {
		const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
		if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
	} catch {
		// Told below.
	}
	throw new RequestRefused('The desk takes JSON.');
}
