import type { Start } from '../api.ts';
import { thumbnail } from '../pictures/thumbnails.ts';
import { listAt, words, type Session } from '../session.ts';
import type { Cards } from './cardView.ts';

/** What the cards of an article show. */
export function cardsOf(session: Session, start: () => Start): Cards {
	return async (tag, value) => {
		const named = (list: 'pictures' | 'recordings') => listAt(session, list).find(({ id }) => id === value);
		switch (tag) {
			case 'Picture': {
				const { caption, file, inWords } = named('pictures') ?? {};
				const shown = file === undefined ? undefined : await thumbnail(session.path, words(file));
				return {
					words: words(caption) || `A picture: ${words(inWords) || words(file) || value}`,
					picture: shown && { src: shown.src, alt: words(inWords) },
				};
			}
			case 'Recording':
				return { words: `A recording: ${words(named('recordings')?.['title']) || value}` };
			case 'Read':
				return { words: `A card to the article “${start().articles.find(({ slug }) => slug === value)?.title ?? value}”` };
			case 'Timeline':
				return { words: 'The timeline of the claims' };
			case 'Chart':
				return { words: `A chart: ${value}` };
			case 'Map':
				return { words: `A map: ${value}` };
			default:
				return { words: `${tag} ${value}`.trim() };
		}
	};
}
