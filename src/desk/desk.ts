/** `npm run desk`: opens the desk for this machine only, and prints its address. An argument names another content folder. */
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { commandLine } from '../commandLine.ts';
import { wantedPort } from '../commands/port.ts';
import { ROOT } from '../commands/site.ts';
import { startDesk } from './server/start.ts';

/** Different from the site’s port, so that both can be open. */
const PORT = 4320;

const content = resolve(commandLine({}).positionals[0] ?? join(ROOT, 'content'));

if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
	console.error(`There is no folder ${content}.`);
	process.exitCode = 1;
} else {
	const token = randomBytes(24).toString('base64url');
	const kept = join(dirname(content), '.desk');
	const desk = await startDesk({ content, kept, port: wantedPort(PORT), token });
	console.log(
		`The desk is open at:\n\n  ${desk.address}\n\nOnly this machine can reach it, and only with this address. End it with Ctrl+C.\nCopies of what you save over are kept in ${kept}.`,
	);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void desk.close().then(() => process.exit()));
}
