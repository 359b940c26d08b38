import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../../src/commands/browser.ts';

/** The desk in a browser. Each test starts a desk of its own, on a copy of the fixtures. */
export default defineConfig({
	testDir: '.',
	outputDir: '../output/desk',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// A machine that is busy elsewhere can be late once; what fails twice is broken.
	retries: 1,
	// No test is about how fast a machine is.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	reporter: 'line',
	use: { launchOptions: await chromiumLaunchOptions(), viewport: { width: 1280, height: 800 } },
});
