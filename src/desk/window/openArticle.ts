import type { Start } from './api.ts';
import { ArticlePage } from './articlePage.ts';
import { openSession } from './unsaved/textToOpen.ts';

/** Opens an article: its claims on the left, its text in the middle, and the form of what the caret is in on the right. */
export async function openArticle(path: string, start: Start): Promise<void> {
	new ArticlePage(await openSession(path, start), start).show();
}
