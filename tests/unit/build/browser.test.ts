import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tidyUnpacked } from '../../../src/commands/browser.ts';

test('what was left half unpacked is removed, and neither what is being unpacked nor anything else', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'browser-'));
	const yesterday = new Date(Date.now() - 24 * 60 * 60_000);
	try {
		for (const name of ['chromium', 'chromium-left', 'chromium-now', 'other-left']) {
			mkdirSync(join(folder, name, 'fonts'), { recursive: true });
			if (name !== 'chromium-now') utimesSync(join(folder, name), yesterday, yesterday);
		}
		await tidyUnpacked(join(folder, 'chromium'));
		expect(readdirSync(folder).sort()).toEqual(['chromium', 'chromium-now', 'other-left']);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
