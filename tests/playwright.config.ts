import { defineConfig } from '@playwright/test';
import { browserTests, launchOptions } from './browserTests.ts';
import { FIXTURES } from './e2e/ports.ts';

export default defineConfig({
	...browserTests,
	testDir: 'e2e',
	outputDir: 'output/e2e',
	use: { baseURL: FIXTURES, launchOptions },
	// It may have to build the fixtures first.
	webServer: { command: 'node e2e/serve.ts', url: FIXTURES, reuseExistingServer: false, timeout: 300_000 },
});
