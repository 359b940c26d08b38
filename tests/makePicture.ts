import type { z } from 'astro/zod';
import type { ContentFile } from '../src/reading/files/contentFile.ts';
import type { articlePictureSchema } from '../src/schema/articlePicture.ts';
import type { PictureFacts } from '../src/schema/picture.ts';
import type { recordingSchema } from '../src/schema/recording.ts';
import { ARTICLE } from './make.ts';

type PictureInput = z.input<typeof articlePictureSchema>;
type RecordingInput = z.input<typeof recordingSchema>;

/** A picture of the frontmatter, valid unless told otherwise. */
export function makePicture(changes: Partial<PictureInput> = {}): PictureInput {
	return {
		id: 'ferry',
		file: 'ferry.jpg',
		inWords: 'A ferry on a grey river.',
		caption: 'The ferry at Kell in its last winter.',
		credit: 'Anna Lind / Herald',
		licence: 'CC BY 4.0',
		taken: '2026-02-20',
		place: 'The landing at Kell',
		by: 'Anna Lind',
		...changes,
	};
}

/** Its file beside the article, as it was read. */
export function makePictureFile(changes: Partial<PictureFacts> = {}, name = 'ferry.jpg'): ContentFile {
	const facts = {
		width: 3000,
		height: 2000,
		bytes: 900_000,
		colour: '#8899aa',
		isTransparent: false,
		hasCredentials: false,
		hasPlace: false,
		hash: 'a1b2c3',
	};
	return { path: ARTICLE.replace('en.mdx', name), text: '', picture: { ...facts, ...changes } };
}

/** A recording of the frontmatter, valid unless told otherwise. */
export function makeRecording(changes: Partial<RecordingInput> = {}): RecordingInput {
	return {
		id: 'horn',
		kind: 'sound',
		title: 'The horn of the ferry',
		url: 'https://herald.example/horn',
		length: '4:05',
		credit: 'The Herald',
		...changes,
	};
}
