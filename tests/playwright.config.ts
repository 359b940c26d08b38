import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../src/commands/browser.ts';
import { FIXTURES } from './e2e/ports.ts';

export default defineConfig({
	testDir: 'e2e',
	outputDir: 'output/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// A machine that is busy elsewhere can be late once; what fails twice is broken.
	retries: 1,
	// No test is about how fast a machine is.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	reporter: 'line',
	use: { baseURL: FIXTURES, launchOptions: await chromiumLaunchOptions() },
	// It may have to build the fixtures first.
	webServer: { command: 'node e2e/serve.ts', url: FIXTURES, reuseExistingServer: false, timeout: 300_000 },
});
