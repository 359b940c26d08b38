import { expect, test } from 'vitest';
import { feedEntryPage } from '../../../src/desk/server/feedEntry.ts';

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The River Desk</title>
<entry><title>Ferry</title><link href="https://kell.example/news/articles/ferry/"/><updated>2026-03-01</updated>
<content type="html">&lt;p&gt;At https://kell.example/news/ &lt;img src="https://kell.example/news/a.webp" alt=""&gt; &lt;a href="https://kell.example/news/about/"&gt;us&lt;/a&gt; &lt;img src="https://other.example/b.webp" alt=""&gt;&lt;/p&gt;</content></entry></feed>`;

test('pictures and links in a feed entry lead to the preview’s own address, even in a folder; words stay as they are', () => {
	const page = feedEntryPage(ATOM, '/news/articles/ferry/');
	expect(page).toContain('<h1>Ferry</h1>');
	expect(page).toContain('<p>At https://kell.example/news/ <img src="/news/a.webp" alt="">');
	expect(page).toContain('<a href="/news/about/">us</a>');
	expect(page).toContain('<img src="https://other.example/b.webp" alt="">');
});
