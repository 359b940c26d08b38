/**
 * Returns the port in PORT, or `usual` if PORT is not set. 0 means any free port. If PORT is not a valid port, prints a
 * message and ends the process.
 */
export function wantedPort(usual = 4321): number {
	const text = process.env['PORT'] ?? String(usual);
	const port = Number(text);
	if (/^\d+$/.test(text) && port < 65_536) return port;
	console.error(`PORT is "${text}". A port is a number up to 65535, like ${usual}.`);
	process.exit(1);
}
