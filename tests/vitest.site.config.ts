import { defineConfig } from 'vitest/config';

/** The tests of the built pages: both editions are built first. */
export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['tests/site/**/*.test.ts'],
		globalSetup: 'tests/site/buildEditions.ts',
		testTimeout: 30_000,
	},
});
