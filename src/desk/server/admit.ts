import { timingSafeEqual } from 'node:crypto';

/** The parts of a request that say where it comes from. */
export interface Arrival {
	readonly method: string;
	readonly host: string | undefined;
	readonly origin: string | undefined;
	/** Whose page is asking, as the browser says: `same-origin`, `cross-site` (Sec-Fetch-Site). */
	readonly site: string | undefined;
	readonly token: string | undefined;
}

/** Why a request is refused. */
export type Refusal = 'other-host' | 'other-origin' | 'no-token';

/**
 * Returns why a request is refused, or undefined if it may be answered. The host keeps out sites that point their own
 * name at this machine. The origin keeps out other pages in the same browser. The token, new at each start, keeps out
 * other programs.
 */
export function refuse(arrival: Arrival, port: number, token: string): Refusal | undefined {
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	if (!hosts.includes(arrival.host ?? '')) return 'other-host';
	const isOwn = arrival.origin === `http://${arrival.host ?? ''}`;
	if (arrival.origin === undefined ? arrival.method !== 'GET' : !isOwn) return 'other-origin';
	if (arrival.site !== undefined && !['same-origin', 'none'].includes(arrival.site)) return 'other-origin';
	return isSame(arrival.token ?? '', token) ? undefined : 'no-token';
}

/** The same for files that contain no secret: the page, its script and its styles. They need no token. */
export function refusePage(arrival: Arrival, port: number): Refusal | undefined {
	return refuse({ ...arrival, site: undefined, token: '-' }, port, '-');
}

function isSame(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
