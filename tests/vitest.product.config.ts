import { defineConfig } from 'vitest/config';

/** The tests of what is published, and of the commands that publish it. The fixtures are built first, once for all. */
export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/{product,commands}/**/*.test.ts'],
		globalSetup: 'tests/product/buildFixtures.ts',
		// A golden file that is missing is a failure, and not a file to write; `npm run golden` writes.
		update: 'none',
		// Some tests build a site; a machine that is busy elsewhere is slow, and no test is about that.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// Node keeps there what it has compiled of a command, for the next test that runs it.
		env: { NODE_COMPILE_CACHE: new URL('output/compiled', import.meta.url).pathname },
		// No test changes what another sees.
		isolate: false,
	},
});
