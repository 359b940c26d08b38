import { UNKNOWN } from '../../../schema/date.ts';
import { sourceIdOf } from '../../fetch/ids.ts';
import { freeId } from '../newClaim.ts';
import { listAt, words, type Session } from '../session.ts';

/** The id of a source that is filled in by hand, until its outlet and headline are known. */
export const UNNAMED = 'new-source';

/**
 * Gives sources that were filled in by hand an id from their outlet and headline, once both are known. Not those that
 * something cites, or that were saved whole, since readers and other files may know them.
 */
export function nameNewSources(session: Session): void {
	if (!session.isReadable()) return;
	const saved = session.savedList('sources').filter(isWhole);
	for (const [index, source] of listAt(session, 'sources').entries()) {
		const id = words(source['id']);
		if (!new RegExp(`^${UNNAMED}(?:-\\d+)?$`).test(id) || !isWhole(source) || saved.some((own) => own['id'] === id)) continue;
		const mentions = session.text().match(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g')) ?? [];
		if (mentions.length > 1) continue;
		const value = freeId(sourceIdOf(words(source['outlet']), words(source['title'])), session);
		session.change({ act: 'set', path: ['sources', index, 'id'], value });
	}
}

function isWhole(source: Readonly<Record<string, unknown>>): boolean {
	return words(source['outlet']) !== '' && !['', UNKNOWN].includes(words(source['title']));
}
