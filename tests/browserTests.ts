import type { PlaywrightTestConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../src/commands/browser.ts';

/** What holds for all tests in a browser. */
export const browserTests = {
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	// A machine that is busy elsewhere can be late once; what fails twice is broken.
	retries: 1,
	// No test is about how fast a machine is.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	reporter: 'line',
} as const satisfies PlaywrightTestConfig;

export const launchOptions = await chromiumLaunchOptions();
