import { describe, test } from 'vitest';
import { built, expectGolden, goldenFileOf } from './golden.ts';
import { PAGES } from './pages.ts';
import { readPage } from './readable/page.ts';

describe.each(PAGES)('in /%s a reader gets', (language, pages) => {
	test.each(Object.entries(pages))('at %s %s', async (path) => {
		const home = path === '' ? undefined : built(`/${language}`);
		await expectGolden(await readPage(built(`/${language}${path}`), home), goldenFileOf(language + path));
	});
});
