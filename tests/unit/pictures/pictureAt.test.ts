import { expect, test } from 'vitest';
import { pictureAt } from '../../../src/model/pictures/pictureAt.ts';

test('a picture is where its address leads from the text', () => {
	expect(pictureAt('./a%20b.jpg', 'content/articles/dam')).toBe('content/articles/dam/a b.jpg');
	expect(pictureAt('../river/c.jpg', 'content/articles/dam')).toBe('content/articles/river/c.jpg');
});
