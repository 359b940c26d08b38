/** The port that PORT asks for, or 4321. Ends the command with a sentence when PORT is no port. */
export function wantedPort(): number {
	const text = process.env['PORT'] ?? '4321';
	const port = Number(text);
	if (/^\d+$/.test(text) && port < 65_536) return port;
	console.error(`PORT is "${text}". A port is a number up to 65535, like 4321.`);
	process.exit(1);
}
