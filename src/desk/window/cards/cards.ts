import { api, type Start } from '../api.ts';
import { thumbnail } from '../pictures/thumbnails.ts';
import { listAt, words, type Session } from '../session.ts';
import type { Cards } from './cardView.ts';

/** Describes the cards of an article. */
export function cardsOf(session: Session, start: () => Start, texts: (path: string) => Readonly<Record<string, string>>): Cards {
	const language = /([^/]+)\.mdx$/.exec(session.path)?.[1] ?? '';
	const drawn = new Map<string, { readonly of: string; readonly answer: ReturnType<typeof api.drawing> }>();
	const figure = async (folder: 'charts' | 'maps', kind: string, value: string) => {
		const path = `content/${folder}/${value}.yml`;
		const own = texts(path);
		const of = JSON.stringify(own);
		const known = drawn.get(path);
		const answer = known?.of === of ? known.answer : api.drawing(path, own, language).catch(() => ({ src: null }));
		drawn.set(path, { of, answer });
		const { src } = await answer;
		const name = start()[folder].find(({ id }) => id === value)?.name ?? value;
		return { words: `${kind}: ${name}`, picture: src === null ? undefined : { src, alt: '' } };
	};
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
				return figure('charts', 'A chart', value);
			case 'Map':
				return figure('maps', 'A map', value);
			default:
				return { words: `${tag} ${value}`.trim() };
		}
	};
}
