/** A request that the desk cannot answer. The message says why. */
export class RequestRefused extends Error {}

/** A text that the request must have. */
export function textIn(request: Readonly<Record<string, unknown>>, name: string): string {
	const value = request[name];
	if (typeof value !== 'string') throw new RequestRefused(`The request has no ${name}.`);
	return value;
}
