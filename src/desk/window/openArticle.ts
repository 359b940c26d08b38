import { api, type Start } from './api.ts';
import { ArticlePage } from './articlePage.ts';
import { askWith, bothVersions } from './dialogs.ts';
import { Session } from './session.ts';

/** Opens an article: its claims to the left, its text, and the form of what the caret is in to the right. */
export async function openArticle(path: string, start: Start): Promise<void> {
	const opened = await api.open(path);
	const { text, version } = await textToOpen(path, opened);
	const session = new Session(path, text, version, opened.text);
	new ArticlePage(session, start).show();
}

/**
 * What was on disk; or what was typed and not saved before the desk ended, if the editor wants it back. That keeps the version
 * that it was typed over, so that it is not saved over what somebody else has written meanwhile.
 */
async function textToOpen(path: string, { text, unsaved, version }: Awaited<ReturnType<typeof api.open>>) {
	if (unsaved === undefined) return { text, version };
	const answer = await askWith(
		'There are words here that were not saved',
		['The desk ended before you had saved them. These lines differ:', bothVersions(unsaved.text, text)],
		{ take: 'Take them back', drop: 'Drop them' },
	);
	if (answer !== 'drop') return unsaved;
	await api.forget(path);
	return { text, version };
}
