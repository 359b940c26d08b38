/** The port that PORT asks for, or the usual one: of the site, unless another is named. 0 takes any that is free. Ends the command with a sentence when PORT is no port. */
export function wantedPort(usual = 4321): number {
	const text = process.env['PORT'] ?? String(usual);
	const port = Number(text);
	if (/^\d+$/.test(text) && port < 65_536) return port;
	console.error(`PORT is "${text}". A port is a number up to 65535, like ${usual}.`);
	process.exit(1);
}
