import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The edition with the hard cases. */
export const FIXTURES = `${ROOT}tests/fixtures/edition/`;

/** Where it is built, for all tests; another build of it may be named, for instance one from before a change. */
export const DIST = process.env['FIXTURES_DIST'] ?? `${ROOT}tests/output/product/`;

/** Builds the fixtures with the command that newsrooms use. Where FIXTURES_DIST names a build, there is nothing to do. */
export default function buildFixtures(): void {
	if (process.env['FIXTURES_DIST'] !== undefined) return;
	execFileSync(process.execPath, ['--import', `${ROOT}tests/product/clock.ts`, 'src/commands/build.ts', '--any-address', FIXTURES, DIST], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}

// As a command of its own, for `npm test`: it builds once for the tests in Node and for those in the browser.
if (import.meta.main) buildFixtures();
