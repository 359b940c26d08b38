import { expect, test } from 'vitest';
import { buildEdition } from '../../../src/build.ts';
import { picturesIn } from '../../../src/integration/virtualContent.ts';
import { pictureAt } from '../../../src/model/pictures/textPictures.ts';
import { edit, makeArticle, makeContent, makePage, NOW } from '../../make.ts';

const SHOWN = '![A river](./river.jpg) and ![a dam][dam], see <Claim id="treaty-signed">it</Claim>.\n\n[dam]: ./the%20dam.png';

test('the pictures in a text are on its page, and those of a draft are not', () => {
	const draft = edit(makeArticle({ slug: 'dam-breaks', body: '![A secret](./secret.jpg)' }), 'title:', 'draft: true\ntitle:');
	const files = makeContent(makeArticle({ body: SHOWN }), draft, makePage('about', '![The desk](./desk.jpg)'));
	const { published } = buildEdition(files, { languages: ['en'], now: NOW });
	expect(published.flatMap(picturesIn)).toEqual([
		'content/articles/river-treaty/river.jpg',
		'content/articles/river-treaty/the dam.png',
		'content/pages/desk.jpg',
	]);
});

test('a picture is where its address leads from the text', () => {
	expect(pictureAt('./a%20b.jpg', 'content/articles/dam')).toBe('content/articles/dam/a b.jpg');
	expect(pictureAt('../river/c.jpg', 'content/articles/dam')).toBe('content/articles/river/c.jpg');
});
