import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'install-'));
	mkdirSync(join(folder, 'src/commands'), { recursive: true });
	for (const file of ['install.mjs', 'installPackages.mjs']) cpSync(join(ROOT, 'src/commands', file), join(folder, 'src/commands', file));
	writeFileSync(join(folder, 'package.json'), '{ "name": "a-newsroom", "type": "module" }');
	writeLock('package-lock.json', { astro: { version: '2.0.0' }, vitest: { version: '1.0.0', dev: true } });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeLock(file: string, packages: Record<string, object>): void {
	const entries = Object.entries(packages).map(([name, about]): [string, object] => [`node_modules/${name}`, about]);
	writeFileSync(join(folder, file), JSON.stringify({ packages: Object.fromEntries([['', {}], ...entries]) }));
}

/** Writes a node_modules folder as if these packages had been installed. */
function installed(packages: Record<string, object>): void {
	mkdirSync(join(folder, 'node_modules/.cache'), { recursive: true });
	writeFileSync(join(folder, 'node_modules/.cache/card'), 'a share card');
	writeFileSync(join(folder, 'node_modules/marker'), 'from before');
	writeLock('node_modules/.package-lock.json', packages);
}

/** Runs the installation that comes before a command. A stand-in for npm prints how it was called, then does the rest. */
function install(words: readonly string[], npm: string) {
	const path = join(folder, 'npm.mjs');
	writeFileSync(
		path,
		`import { mkdirSync, writeFileSync, rmSync } from 'node:fs';
		console.log('npm ' + process.argv.slice(2).join(' '));
		rmSync('node_modules', { recursive: true, force: true });
		${npm}`,
	);
	const { status, stderr, stdout } = spawnSync(process.execPath, [join(folder, 'src/commands/install.mjs'), ...words], {
		encoding: 'utf8',
		env: {
			...process.env,
			npm_execpath: path,
			PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
		},
	});
	return { status, said: stdout + stderr };
}

const BRINGS = `mkdirSync('node_modules'); writeFileSync('node_modules/marker', 'new');`;
const OUT_OF_REACH = `console.error('npm error network'); process.exit(1);`;

describe('before a command', () => {
	test('the packages for a build are enough: nothing is installed again', () => {
		installed({ astro: { version: '2.0.0' } });
		expect(install(['build'], BRINGS)).toEqual({ status: 0, said: '' });
	});

	test('a build on a fresh machine installs without the tools for tests, and says so', () => {
		const { said, status } = install(['build'], BRINGS);
		expect(status).toBe(0);
		expect(said).toContain('Nothing is installed yet. Installing what the build needs. This takes a minute or two, once.');
		expect(said).toContain('npm ci --omit=dev');
		expect(readFileSync(join(folder, 'node_modules/marker'), 'utf8')).toBe('new');
	});

	test('tests install the tools that the build left out', () => {
		installed({ astro: { version: '2.0.0' } });
		const { said } = install([], BRINGS);
		expect(said).toContain('The tools for tests are not installed yet. Installing what the project needs.');
		expect(said).toContain('npm ci --include=dev');
	});

	test('a build keeps the tools for tests if the lockfile has changed, and the share cards that were drawn', () => {
		installed({ astro: { version: '1.0.0' }, vitest: { version: '1.0.0', dev: true } });
		const { said } = install(['build'], BRINGS);
		expect(said).toContain('package-lock.json has changed since the last installation. Installing what the project needs.');
		expect(said).toContain('npm ci --include=dev');
		expect(readFileSync(join(folder, 'node_modules/marker'), 'utf8')).toBe('new');
		expect(readFileSync(join(folder, 'node_modules/.cache/card'), 'utf8')).toBe('a share card');
	});

	test('if the registry cannot be reached, the installed packages stay, and a message says how to go on', () => {
		installed({ astro: { version: '1.0.0' } });
		const { said, status } = install(['build'], OUT_OF_REACH);
		expect(status).toBe(1);
		expect(said).toContain('Is there a connection to the npm registry?');
		expect(said).toContain('What was installed before is as it was.');
		expect(said).toContain('npm run build --ignore-scripts');
		expect(readFileSync(join(folder, 'node_modules/marker'), 'utf8')).toBe('from before');
		expect(readdirSync(folder).filter((name) => name.startsWith('.node_modules'))).toEqual([]);
	});

	test('if the registry cannot be reached, nothing is left half installed on a fresh machine', () => {
		const { said, status } = install(['build'], OUT_OF_REACH);
		expect(status).toBe(1);
		expect(said).toContain('The installation did not succeed; npm says why above.');
		expect(said).not.toContain('What was installed before');
		expect(existsSync(join(folder, 'node_modules'))).toBe(false);
	});

	test('the remains of an installation that was killed are deleted', () => {
		mkdirSync(join(folder, '.node_modules-new-4194305/node_modules'), { recursive: true });
		install(['build'], BRINGS);
		expect(readdirSync(folder).filter((name) => name.startsWith('.node_modules'))).toEqual([]);
	});
});
