import { ifKnown } from '../../schema/articlePicture.ts';
import { secondsOf, type RecordingData } from '../../schema/recording.ts';
import { idsIn } from '../../tags/named.ts';
import type { Picture } from './picture.ts';
import type { Source } from '../source.ts';
import type { WordedArticle } from '../translation.ts';
import { recordingAnchor } from './addresses.ts';

/** A video or sound recording that an article links to. */
export interface Recording extends Pick<RecordingData, 'credit' | 'id' | 'kind' | 'title'> {
	readonly anchor: string;
	/** The language of its title: the original’s if it is not translated. */
	readonly language: string;
	/** Undefined if no page could be found. */
	readonly url: string | undefined;
	readonly transcript: string | undefined;
	/** In seconds. */
	readonly length: number;
	readonly still: Picture | undefined;
	readonly source: Source | undefined;
}

/** Joins the recordings in an article’s text to its pictures and sources. */
export function joinRecordings(
	{ body, data, languageOf }: WordedArticle,
	pictures: readonly Picture[],
	sources: ReadonlyMap<string, Source>,
): readonly Recording[] {
	const shown = new Set(idsIn(body.tags, 'recording'));
	const recordings = data.recordings.filter(({ id }) => shown.has(id));
	return recordings.map(({ credit, id, kind, length, source, still, title, transcript, url }) => ({
		credit,
		id,
		kind,
		title,
		anchor: recordingAnchor(id),
		language: languageOf(title),
		url: ifKnown(url),
		transcript: ifKnown(transcript),
		length: secondsOf(length),
		still: pictures.find((picture) => picture.id === still),
		source: source === undefined ? undefined : sources.get(source),
	}));
}
