import { defineConfig } from 'vitest/config';

/** The tests of what is published: the fixtures are built first, and every output is held against a golden file. */
export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/product/**/*.test.ts'],
		globalSetup: 'tests/product/buildFixtures.ts',
		// A golden file that is missing is a failure, and not a file to write; `npm run golden` writes.
		update: 'none',
		testTimeout: 30_000,
	},
});
