import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Gives axe to every page that is opened from here on, which is faster than to give it to each when it is there. */
export async function openWithAxe(page: Page): Promise<void> {
	await page.addInitScript({ path: SCRIPT });
}

/** The barriers that can be found by rule in what a page shows, frames included: the rule, and what is at fault. */
export async function barriers(page: Page): Promise<readonly string[]> {
	for (const frame of page.frames())
		if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(readFileSync(SCRIPT, 'utf8'));
	return page.evaluate(async () => {
		const { configure, run } = (globalThis as unknown as { readonly axe: typeof axe }).axe;
		// The frame of a preview is another site.
		configure({ allowedOrigins: ['<unsafe_all_origins>'] });
		// Off by default, and asked for by WCAG 2.2. All that is not asked for here takes ten times as long to hand over.
		const { violations } = await run({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
	});
}
