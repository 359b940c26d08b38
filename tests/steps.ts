import { spawn } from 'node:child_process';
import { ROOT } from '../src/commands/site.ts';

/** One command of `npm test`. */
export interface Step {
	readonly name: string;
	readonly command: readonly string[];
	/** The steps that must have ended before it begins, well or not. */
	readonly after?: readonly string[];
	/** The file to which a test runner writes its counts. */
	readonly results?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** How many steps run at once. Each is told to use half of the machine at most. */
const AT_ONCE = 2;

/**
 * Runs steps, two at a time, in the order of the list as far as each may begin. What a step says is printed whole when
 * it has ended. Gives the names of those that failed.
 */
export async function runSteps(steps: readonly Step[]): Promise<readonly string[]> {
	const waiting = [...steps];
	const running = new Map<Step, Promise<void>>();
	const failed: string[] = [];
	const isOver = (name: string) => ![...waiting, ...running.keys()].some((step) => step.name === name);
	for (;;) {
		for (const step of [...waiting]) {
			if (running.size >= AT_ONCE) break;
			if (!(step.after ?? []).every(isOver)) continue;
			waiting.splice(waiting.indexOf(step), 1);
			running.set(
				step,
				runStep(step).then((isGood) => {
					running.delete(step);
					if (!isGood) failed.push(step.name);
				}),
			);
			console.log(`… running: ${[...running.keys()].map(({ name }) => name).join(' and ')}`);
		}
		if (running.size > 0) await Promise.race(running.values());
		else if (waiting.length === 0) return failed;
		else throw new Error(`These steps wait for each other or for none that there is: ${waiting.map(({ name }) => name).join(', ')}.`);
	}
}

/** Runs one step and prints what it said. Whether it was in order. */
async function runStep({ command, env, name, results }: Step): Promise<boolean> {
	const begun = performance.now();
	const [program = '', ...rest] = command;
	const child = spawn(program, rest, {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32',
		env: { ...process.env, FIXTURES_DIST: undefined, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: results, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
	const status = await new Promise<number | null>((done) => {
		child.on('error', ({ message }) => {
			said.push(Buffer.from(`${message}\n`));
			done(null);
		});
		child.on('close', done);
	});
	const seconds = Math.round((performance.now() - begun) / 1000);
	process.stdout.write(`\n── ${name}\n${Buffer.concat(said).toString()}`);
	console.log(`── ${name}: ${status === 0 ? 'in order' : 'NOT in order'}, after ${seconds} s\n`);
	return status === 0;
}
