import { timingSafeEqual } from 'node:crypto';

/** What of a request says where it comes from. */
export interface Arrival {
	readonly method: string;
	readonly host: string | undefined;
	readonly origin: string | undefined;
	/** As the browser says whose page asks: `same-origin`, `cross-site`. */
	readonly site: string | undefined;
	readonly token: string | undefined;
}

/** Why a request is turned away; undefined for one of the desk’s own page. */
export type Refusal = 'other-host' | 'other-origin' | 'no-token';

/**
 * Whether a request may be answered. The name of the host keeps out sites that have made their own name lead to this machine;
 * the origin keeps out other pages in the same browser; the token, made anew at each start, keeps out other programs’ pages.
 */
export function refuse(arrival: Arrival, port: number, token: string): Refusal | undefined {
	const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
	if (!hosts.includes(arrival.host ?? '')) return 'other-host';
	const isOwn = arrival.origin === `http://${arrival.host ?? ''}`;
	if (arrival.origin === undefined ? arrival.method !== 'GET' : !isOwn) return 'other-origin';
	if (arrival.site !== undefined && !['same-origin', 'none'].includes(arrival.site)) return 'other-origin';
	return isSame(arrival.token ?? '', token) ? undefined : 'no-token';
}

/** The same for what holds no secret: the page itself, its script and styles. A token is not asked for. */
export function refusePage(arrival: Arrival, port: number): Refusal | undefined {
	return refuse({ ...arrival, site: undefined, token: '-' }, port, '-');
}

function isSame(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
