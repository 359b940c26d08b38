import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The edition with the difficult cases. */
export const FIXTURES = `${ROOT}tests/fixtures/edition/`;

/** The folder it is built into, for all tests. FIXTURES_DIST can name another build, such as one from before a change. */
export const DIST = process.env['FIXTURES_DIST'] ?? `${ROOT}tests/output/product/`;

/** Builds the fixtures with the command that newsrooms use. Does nothing if FIXTURES_DIST names a build. */
export default function buildFixtures(): void {
	if (process.env['FIXTURES_DIST'] !== undefined) return;
	execFileSync(process.execPath, ['--import', `${ROOT}tests/product/clock.ts`, 'src/commands/build.ts', '--any-address', FIXTURES, DIST], {
		cwd: ROOT,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}

// Run on its own by `npm test`, which builds once for both the Node tests and the browser tests.
if (import.meta.main) buildFixtures();
