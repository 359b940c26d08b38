/** The port that PORT asks for, or 4320: beside that of the site, so that both can be open. 0 takes any that is free. */
export function deskPort(): number {
	const text = process.env['PORT'] ?? '4320';
	const port = Number(text);
	if (/^\d+$/.test(text) && port < 65_536) return port;
	console.error(`PORT is "${text}". A port is a number up to 65535, like 4320.`);
	process.exit(1);
}
