/** A request that does not say what it must. */
export class RequestRefused extends Error {}

/** A text that a request must carry. */
export function textIn(request: Readonly<Record<string, unknown>>, name: string): string {
	const value = request[name];
	if (typeof value !== 'string') throw new RequestRefused(`The request has no ${name}.`);
	return value;
}
