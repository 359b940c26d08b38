import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What one command took: seconds of processor and of the clock, and the most memory that it had at once, in GB. */
export interface Cost {
	readonly cpu: number;
	readonly wall: number;
	readonly memory: number;
}

/** How often the memory of a command is looked at, in milliseconds. */
const LOOK = 150;

/** Runs a command to its end, and says what it took with all that it started. Throws when it fails. Needs Linux. */
export async function measure(command: string, args: readonly string[], cwd: string): Promise<Cost> {
	const begun = performance.now();
	// The shell adds up what it has waited for, the children of its children too.
	const child = spawn('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" >&2', 'bash', command, ...args], {
		cwd,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	child.stderr.on('data', (part: Buffer) => (said += part.toString()));
	let memory = 0;
	const look = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), LOOK);
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	clearInterval(look);
	if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${said}`);
	const [user = 0, system = 0] = said.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
	return { cpu: user + system, wall: (performance.now() - begun) / 1000, memory };
}

/** The memory that a process and all below it have, in GB. */
function memoryOf(root: number): number {
	const parents = new Map<number, number>();
	const pages = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
				.replace(/^.*\) /, '')
				.split(' ');
			parents.set(Number(name), Number(fields[1]));
			pages.set(Number(name), Number(fields[21]));
		} catch {
			// It has ended meanwhile.
		}
	}
	const isBelow = (process: number | undefined): boolean => process !== undefined && (process === root || isBelow(parents.get(process)));
	return ([...pages].reduce((sum, [process, count]) => sum + (isBelow(process) ? count : 0), 0) * 4096) / 1e9;
}

/** How many files a folder has, and how many bytes are in them. */
export function weigh(folder: string): { readonly files: number; readonly bytes: number } {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return { files: entries.length, bytes: entries.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0) };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
