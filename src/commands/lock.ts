import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** How long to wait before trying the lock again, in milliseconds. */
const PATIENCE = 500;

/**
 * Runs `work` while holding the lock `file`, and waits while another process holds it. A lock whose process was killed does
 * not count. Returns what `work` returns.
 */
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

/** Tries to take the lock, and returns whether it succeeded. */
function take(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
		return true;
	} catch {
		if (isHeld(file)) return false;
		// The process that held the lock is gone. The next one to create the file takes the lock.
		rmSync(file, { force: true });
		return false;
	}
}

/** Whether the process that took the lock is still running. */
function isHeld(file: string): boolean {
	try {
		process.kill(Number(readFileSync(file, 'utf8')), 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
