import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILES } from './files.ts';
import { GOLDEN, goldenFileOf } from './golden.ts';
import { PAGES, READ_IN_READER_MODE } from './pages.ts';

test('every golden file is one that a test reads', () => {
	const read = [
		...PAGES.flatMap(([language, pages]) => Object.keys(pages).map((path) => goldenFileOf(language + path))),
		...Object.keys(FILES),
		...READ_IN_READER_MODE.map((address) => `${address}reader.txt`),
		...['cards-en.txt', 'cards-ur.txt', 'cards-prs.txt', 'files.txt', 'pages.txt', 'search.txt'],
	];
	const there = globSync('**/*', { cwd: GOLDEN, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name, parentPath }) => `${parentPath}/${name}`.slice(GOLDEN.length).replace(/^\//, ''));
	expect(there.toSorted()).toEqual(read.toSorted());
});
