/**
 * `npm run fuzz:pages`: whatever passes the check builds, and what is built is in order. Takes the fixtures, does one thing after
 * another to them that somebody might do, and keeps each that the check lets through. Then it builds the whole site of
 * them and verifies it. Three sites of 200 attempts each, or as many as are named: `npm run fuzz:pages -- 10 500`. With a
 * third number, the seed that it prints, it does the same again.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildEdition } from '../src/build.ts';
import { ROOT } from '../src/commands/site.ts';
import { loadFiles } from '../src/load.ts';
import type { ContentFile } from '../src/reading/files/contentFile.ts';
import { FIXTURES } from './product/buildFixtures.ts';
import { NOW } from './product/now.ts';
import { anyChange, changed } from './unit/checks/changes.ts';

const [sites = 3, attempts = 200, firstSeed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const before = await loadFiles(FIXTURES);
const paths = before.map(({ path }) => path).filter((path) => /^content\/(?!ledger|tombstones|published).*\.(?:mdx|yml)$/.test(path));
const folder = mkdtempSync(join(tmpdir(), 'fuzz-pages-'));

const bad: number[] = [];
for (let seed = firstSeed; seed < firstSeed + sites; seed += 1) {
	const { files, kept } = changedSite(seed);
	const isGood = publishes(files);
	console.log(
		`Seed ${seed}: ${kept} of ${attempts} changes passed the check; the site of them ${isGood ? 'is in order' : 'is NOT in order'}.`,
	);
	if (!isGood) bad.push(seed);
}
if (bad.length === 0) rmSync(folder, { recursive: true });
else console.log(`Not in order: ${bad.join(', ')}. The last site is in ${folder}.`);
process.exitCode = bad.length === 0 ? 0 : 1;

/** The fixtures after all changes that the check lets through. */
function changedSite(seed: number): { readonly files: readonly ContentFile[]; readonly kept: number } {
	let files = before;
	let kept = 0;
	for (const change of fc.sample(anyChange, { numRuns: attempts, seed })) {
		const next = changed(files, paths, [change]);
		if (buildEdition(next, { languages: ['en', 'ur', 'prs'], now: new Date(NOW) }).diagnostics.length > 0) continue;
		files = next;
		kept += 1;
	}
	return { files, kept };
}

/** Builds and verifies a site, and prints what is wrong with it. */
function publishes(files: readonly ContentFile[]): boolean {
	const content = join(folder, 'content');
	rmSync(content, { recursive: true, force: true });
	cpSync(FIXTURES, content, { recursive: true });
	for (const { path, text } of files) if (paths.includes(path)) writeFileSync(join(folder, path), text);
	const dist = join(folder, 'dist');
	const run = (...command: readonly string[]) =>
		spawnSync(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
	return (
		run('--import', join(ROOT, 'tests/product/clock.ts'), 'src/commands/build.ts', '--any-address', content, dist) &&
		spawnSync(process.execPath, ['src/verify/verify.ts', dist, content], { cwd: ROOT, stdio: 'inherit' }).status === 0
	);
}
