import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** How long to wait before looking again whether another process is done, in milliseconds. */
const PATIENCE = 500;

/** Does some work while no other process that asks for the same lock does its own. Who was killed with the lock in hand has lost it. */
export async function withLock<Done>(file: string, work: () => Promise<Done>): Promise<Done> {
	let isTold = false;
	while (!take(file)) {
		if (!isTold) console.log('Another build is under way. This one waits for it.');
		isTold = true;
		await wait(PATIENCE);
	}
	const release = () => rmSync(file, { force: true });
	const stop = () => process.exit(1);
	process.once('exit', release).once('SIGINT', stop).once('SIGTERM', stop);
	try {
		return await work();
	} finally {
		release();
		process.off('exit', release).off('SIGINT', stop).off('SIGTERM', stop);
	}
}

/** Whether the lock could be had. */
function take(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		if (isHeld(file)) return false;
		// Its holder is gone: whoever writes the file first has it next.
		rmSync(file, { force: true });
		return false;
	}
}

/** Whether the process that took the lock is alive. */
function isHeld(file: string): boolean {
	try {
		process.kill(Number(readFileSync(file, 'utf8')), 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
