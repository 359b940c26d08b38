import { expect, test } from 'vitest';
import { tellFiles } from '../../../src/commands/countFiles.ts';

const files = [
	'index.html',
	'articles/dam/index.html',
	'articles/dam/card.png',
	'articles/dam/claims.json',
	'articles/dam/article.md',
	'articles/dam/gates-open/index.html',
	'articles/dam/gates-open/card.png',
	'ur/articles/dam/gates-open/card.png',
	'embed/dam/gates-open/index.html',
];

test('a newsroom whose site fits on a free host hears nothing', () => {
	expect(tellFiles(files, 9)).toBe('');
});

test('a newsroom with too many files hears what to leave out, and how many fewer that is', () => {
	expect(tellFiles(files, 8)).toBe(
		`The site has 9 files, and some hosts take only 8 (Cloudflare Pages, on its free plan). For such a host:
- Write what readers can do without into content/site.yml, like “leaveOut: [embeds]”:
  embeds: 1 fewer
  claim-cards: 2 fewer
  article-files: 2 fewer`,
	);
});

test('it hears about compressed files first, and about nothing else if that is enough', () => {
	expect(tellFiles([...files, 'index.html.br', 'index.html.gz'], 9)).toBe(
		`The site has 11 files, and some hosts take only 9 (Cloudflare Pages, on its free plan). For such a host:
- Build with “npm run build -- --uncompressed”: 2 fewer.`,
	);
});
