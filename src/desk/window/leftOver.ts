import { api } from './api.ts';
import type { Article } from './article.ts';
import { askWith } from './dialogs.ts';
import { listAt, type Session } from './session.ts';

/** Outlets to delete at the next save, by article. */
const going = new WeakMap<Session, Set<string>>();

/** After a source is deleted: if nothing else needs its outlet, asks whether to delete that too. */
export async function askAboutOutlet({ session }: Article, outlet: string): Promise<void> {
	if (outlet === '' || isNamed(session, outlet)) return;
	const { name } = await api.leftOver(outlet, session.path).catch(() => ({ name: null }));
	if (name === null) return;
	const answer = await askWith(
		`Nothing else uses “${name}”`,
		['The desk began this outlet for a source, and nobody has added to it since. Shall it go too when you next save?'],
		{ remove: 'Remove the outlet too', keep: 'Keep it' },
	);
	if (answer === 'remove') going.set(session, (going.get(session) ?? new Set()).add(outlet));
}

/** After a save: deletes the chosen outlets that the article still does not name. */
export async function removeLeftOvers({ refresh, say, session }: Article): Promise<void> {
	const outlets = [...(going.get(session) ?? [])].filter((outlet) => !isNamed(session, outlet));
	going.delete(session);
	if (outlets.length === 0) return;
	try {
		for (const outlet of outlets) await api.removeLeftOver(outlet);
		await refresh();
	} catch (error) {
		say(error instanceof Error ? error.message : String(error));
	}
}

function isNamed(session: Session, outlet: string): boolean {
	return listAt(session, 'sources').some((source) => source['outlet'] === outlet || source['via'] === outlet);
}
