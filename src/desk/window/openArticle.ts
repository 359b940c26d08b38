import type { Start } from './api.ts';
import { ArticlePage } from './articlePage.ts';
import { openSession } from './unsaved/textToOpen.ts';

/** Opens an article: its claims to the left, its text, and the form of what the caret is in to the right. */
export async function openArticle(path: string, start: Start): Promise<void> {
	new ArticlePage(await openSession(path), start).show();
}
