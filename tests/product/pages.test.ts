import { describe, test } from 'vitest';
import { built, expectGolden, goldenFileOf } from './golden.ts';
import { withGoldenAddress } from './normalise.ts';
import { PAGES } from './pages.ts';
import { readPage } from './readable/page.ts';

describe.each(PAGES)('in /%s a reader gets', (language, pages) => {
	test.each(Object.entries(pages))('at %s %s', async (path) => {
		const home = path === '' ? undefined : withGoldenAddress(built(`/${language}`));
		const page = withGoldenAddress(built(`/${language}${path}`));
		await expectGolden(await readPage(page, home), goldenFileOf(language + path));
	});
});
