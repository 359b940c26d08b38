import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { DIST, FIXTURES } from '../product/buildFixtures.ts';

/** Every file of a site, with the hash of its bytes. */
function filesIn(site: string): ReadonlyMap<string, string> {
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

test('the same content becomes the same site, byte for byte: who builds again changes nothing, and no open page loses its search', () => {
	mkdirSync(join(ROOT, 'tests/output'), { recursive: true });
	const folder = mkdtempSync(join(ROOT, 'tests/output/', 'again-'));
	try {
		const again = join(folder, 'dist');
		const clock = ['--import', `${ROOT}tests/product/clock.ts`];
		// Astro builds otherwise where it finds the variables of Vitest.
		const env = { PATH: process.env['PATH'], HOME: folder };
		execFileSync(process.execPath, [...clock, 'src/commands/build.ts', '--any-address', FIXTURES, again], {
			cwd: ROOT,
			stdio: 'ignore',
			env,
		});
		const first = filesIn(DIST);
		const second = filesIn(again);
		expect([...second.keys()]).toEqual([...first.keys()]);
		expect([...second].filter(([file, hash]) => first.get(file) !== hash).map(([file]) => file)).toEqual([]);
		expect(first.has('pagefind/pagefind-entry.json') && first.has('index.html.br') && first.has('index.html.gz')).toBe(true);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}, 240_000);
