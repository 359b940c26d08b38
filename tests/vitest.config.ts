/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig(
	{
		test: {
			root: new URL('..', import.meta.url).pathname,
			include: ['tests/{unit,components}/**/*.test.ts'],
			environment: 'node',
			passWithNoTests: false,
			// A machine that is busy elsewhere is slow, and no test is about that.
			testTimeout: 60_000,
			hookTimeout: 60_000,
			// No test changes what another sees, and to load every module anew for each file takes a third of the time.
			isolate: false,
			// Node keeps there what it has compiled of a command, for the next test that runs it.
			env: { NODE_COMPILE_CACHE: new URL('output/compiled', import.meta.url).pathname },
		},
	},
	{ devToolbar: { enabled: false } },
);
