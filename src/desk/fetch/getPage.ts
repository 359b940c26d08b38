import { lookup, type LookupAddress } from 'node:dns';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSafe } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { isPublicAddress } from './publicAddress.ts';

/** A page as it was received. */
export interface GotPage {
	/** Its address after any redirects. */
	readonly url: string;
	readonly type: string;
	readonly bytes: Buffer;
}

/** Fetches a page. Throws a PageRefused if that is not possible. */
export type PageGetter = (address: string) => Promise<GotPage>;

/** A page was not fetched. The message tells editors why. */
export class PageRefused extends Error {}

/** The limits for fetching a page. */
export interface Limits {
	readonly redirects: number;
	readonly bytes: number;
	readonly milliseconds: number;
	/** Whether an address may be contacted. Tests allow a web on their own machine. */
	readonly isOpen: (address: string, port: number) => boolean;
	/** How host names are resolved. */
	readonly resolve: typeof lookup;
}

const LIMITS: Limits = {
	redirects: 5,
	bytes: 5_000_000,
	milliseconds: 15_000,
	isOpen: (address, port) => isPublicAddress(address) && (port === 80 || port === 443),
	resolve: lookup,
};

/** Fetches a page from the public web. */
export const getPage: PageGetter = (address) => getWithin(address, LIMITS);

/**
 * Fetches a page within limits. Each address, also of a redirect, is checked after it is resolved, and the connection
 * goes to exactly that address.
 */
export async function getWithin(address: string, limits: Limits): Promise<GotPage> {
	const stop = AbortSignal.timeout(limits.milliseconds);
	let url = parse(address);
	for (let redirects = 0; ; redirects += 1) {
		const response = await ask(url, limits, stop);
		const { location } = response.headers;
		const { statusCode = 0 } = response;
		if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
			response.destroy();
			if (redirects === limits.redirects) throw new PageRefused(`The address redirects more than ${limits.redirects} times.`);
			url = parse(new URL(location, url).href);
			continue;
		}
		if (statusCode !== 200) {
			response.destroy();
			throw new PageRefused(`The page could not be read: its server answered with the number ${statusCode}.`);
		}
		return { url: url.href, type: response.headers['content-type'] ?? '', bytes: await readAll(response, limits, stop) };
	}
}

function parse(address: string): URL {
	if (!URL.canParse(address)) throw new PageRefused('This is not a web address.');
	const url = new URL(address);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new PageRefused('This is not the address of a web page.');
	if (url.username !== '' || url.password !== '') throw new PageRefused('The address has a password in it.');
	return url;
}

const CLOSED = 'The address is not on the public web: it leads to this machine, or to its own network.';

function ask(url: URL, limits: Limits, stop: AbortSignal): Promise<IncomingMessage> {
	const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
	const host = url.hostname.replace(/^\[|\]$/g, '');
	// A numeric address is not resolved, so it is checked here.
	if (isIP(host) !== 0 && !limits.isOpen(host, port)) return Promise.reject(new PageRefused(CLOSED));
	const openOnly: LookupFunction = (name, options, done) => {
		limits.resolve(name, { ...options, all: true }, (error, found) => {
			const addresses = found as readonly LookupAddress[] | undefined;
			const [first] = addresses ?? [];
			if (error !== null || first === undefined) done(error ?? new PageRefused('Nobody knows this address.'), '', 0);
			else if (addresses?.some(({ address }) => !limits.isOpen(address, port))) done(new PageRefused(CLOSED), '', 0);
			else if (options.all) done(null, [...(addresses ?? [])]);
			else done(null, first.address, first.family);
		});
	};
	return new Promise((done, fail) => {
		const request = (url.protocol === 'https:' ? requestSafe : requestPlain)(
			url,
			{
				lookup: openOnly,
				signal: stop,
				agent: false,
				headers: {
					accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1',
					'accept-encoding': 'gzip, br',
					'user-agent': 'Mozilla/5.0 (compatible; news desk; one page, asked for by an editor)',
				},
			},
			done,
		);
		request.on('error', (error) => fail(inWords(error, stop)));
		request.end();
	});
}

/** Reads and unpacks the body of a page. Stops at the limit, so that a small file cannot unpack into a huge one. */
async function readAll(response: IncomingMessage, limits: Limits, stop: AbortSignal): Promise<Buffer> {
	const encoding = response.headers['content-encoding'] ?? 'identity';
	const unpack = encoding === 'br' ? createBrotliDecompress() : /^(?:x-)?gzip$|^deflate$/.test(encoding) ? createUnzip() : undefined;
	if (unpack === undefined && encoding !== 'identity') throw new PageRefused('The page is packed in a way that the desk cannot unpack.');
	const stream = unpack === undefined ? response : response.pipe(unpack);
	response.on('error', (error) => stream.destroy(error));
	const parts: Buffer[] = [];
	let size = 0;
	try {
		for await (const part of stream as AsyncIterable<Buffer>) {
			size += part.length;
			if (size > limits.bytes) throw new PageRefused('The page is too large for the desk.');
			parts.push(part);
		}
	} catch (error) {
		throw inWords(error, stop);
	} finally {
		response.destroy();
	}
	return Buffer.concat(parts);
}

function inWords(error: unknown, stop: AbortSignal): PageRefused {
	if (error instanceof PageRefused) return error;
	if (stop.aborted) return new PageRefused('The page did not answer in time.');
	const { code = '' } = error as NodeJS.ErrnoException;
	return new PageRefused(
		code === 'ENOTFOUND' ? 'Nobody knows this address.' : `The page could not be fetched${code === '' ? '' : ` (${code})`}.`,
	);
}
