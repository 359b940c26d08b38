import type { PictureKind } from '../../schema/articlePicture.ts';
import type { RecordingKind } from '../../schema/recording.ts';
import { clock } from '../clock.ts';
import { languageOf } from '../languages.ts';
import { wordsFor } from '../wordsFor.ts';

const { locale: LOCALE } = languageOf('en');

/** The words of pictures, and of videos and sounds. */
export const pictures = {
	/** What sort of picture it is, before whose it is: “Photograph: Lina Orbel. CC BY 4.0”. Of what was altered or made up, also above it. */
	pictureKinds: wordsFor<PictureKind>({
		photograph: 'Photograph',
		drawing: 'Drawing',
		screenshot: 'Screenshot',
		altered: 'Altered picture',
		'ai-altered': 'Picture altered with AI',
		'ai-made': 'Picture made with AI',
	}),
	/** Below a picture, folded away: what is known of it. */
	aboutPicture: 'About this picture',
	pictureShows: 'It shows',
	pictureTaken: 'Taken or made',
	picturePlace: 'Where',
	pictureBy: 'By',
	pictureFrom: 'Found at',
	pictureVerified: 'What we checked',
	notVerified: 'We have not checked where, when and by whom it was taken.',
	credentials:
		'The file that we have carries Content Credentials (C2PA), which say who made it and what was done to it. We have not checked their signature.',
	originalFile: 'The file as it is, with its Content Credentials',
	/** In feeds and elsewhere, where the picture itself may not be: “Picture: …”. */
	picture: 'Picture',
	/** The name of the frame in which a very long picture moves. */
	longPicture: 'Long picture, which can be moved sideways',

	/** The card of a video or sound. */
	recordingKinds: wordsFor<RecordingKind>({ video: 'Video', sound: 'Sound' }),
	/** How long it is: 4:05. */
	lasts: (seconds: number) => clock(LOCALE, seconds),
	recordingAt: (host: string) => `It is played at ${host}, which then knows of your visit. This page loads nothing from there.`,
	recordingNotFound: 'Where it can be played was not found.',
	transcript: 'Read its words',
};
