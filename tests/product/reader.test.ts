import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { built, expectGolden } from './golden.ts';
import { blocksOf } from './readable/body.ts';
import { READ_IN_READER_MODE } from './pages.ts';

test.each(READ_IN_READER_MODE)('%s in reader mode has every claim, and who says so', async (address) => {
	const read = new Readability(parseHTML(built(`/${address}`)).document).parse();
	expect(read?.dir ?? 'ltr').toBe(address.startsWith('ur/') ? 'rtl' : 'ltr');
	const { document } = parseHTML(`<!doctype html><html><body>${read?.content ?? ''}</body></html>`);
	await expectGolden([read?.title ?? '', '', ...blocksOf(document.body), ''].join('\n'), `${address}reader.txt`);
});
