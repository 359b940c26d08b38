import { defineConfig } from '@playwright/test';
import { browserTests, launchOptions } from '../browserTests.ts';

/** Tests of the desk in a browser. Each test starts its own desk, on a copy of the fixtures. */
export default defineConfig({
	...browserTests,
	testDir: '.',
	outputDir: '../output/desk',
	use: { launchOptions, viewport: { width: 1280, height: 800 } },
});
