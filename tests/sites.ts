import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/commands/site.ts';

/** What a command is told of the machine by a test; with the variables of Vitest, Astro would build and serve otherwise. Where Node keeps what it has compiled, a command begins in half the time. */
export const OWN = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] };

/** Every file of a site, with the hash of its bytes. */
export function filesIn(site: string): ReadonlyMap<string, string> {
	const files = globSync('**/*', { cwd: site, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files
			.map(({ name, parentPath }): [string, string] => {
				const file = join(parentPath, name);
				return [file.slice(site.length).replace(/^\//, ''), createHash('sha256').update(readFileSync(file)).digest('hex')];
			})
			.sort(([a], [b]) => (a < b ? -1 : 1)),
	);
}

/** The files that two sites do not have alike. */
export function differences(one: string, other: string): readonly string[] {
	const [first, second] = [filesIn(one), filesIn(other)];
	return [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file));
}

/** Runs `npm run build` at the time of the fixtures, and gives back what it says. */
export function buildSiteOf(content: string, target: string, ...options: readonly string[]): string {
	const clock = ['--import', `${ROOT}tests/product/clock.ts`];
	return execFileSync(process.execPath, [...clock, 'src/commands/build.ts', '--any-address', ...options, content, target], {
		cwd: ROOT,
		encoding: 'utf8',
		env: { ...OWN, HOME: process.env['HOME'] },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
}
