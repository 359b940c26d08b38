import { PICTURE_KINDS } from '../../schema/articlePicture.ts';
import { RECORDING_KINDS } from '../../schema/recording.ts';
import { each, sentence, text } from './entries.ts';

/** The strings of pictures, videos and sound recordings. */
export const pictures = {
	pictureKinds: each(
		'What sort of picture it is, before whose it is: “Photograph: Lina Orbel. CC BY 4.0”. Of what was altered or made up, also above it.',
		PICTURE_KINDS,
		text(),
	),
	aboutPicture: text('What unfolds below a picture: what is known of it.'),
	pictureTaken: text('A label: when a picture was taken, or made.'),
	picturePlace: text('A label: where it was taken.'),
	pictureBy: text('A label: who took it.'),
	pictureFrom: text('A label: the source under which we found it.'),
	pictureVerified: text('A label: what the desk checked of all this.'),
	notVerified: text('In its place, where nothing was checked.'),
	credentials: text('Of a file with a signed record of who made it (C2PA); the name of the standard stays.'),
	originalFile: text('A link to that file.'),
	longPicture: text('For screen readers: the frame of a picture that is much wider than the screen.'),

	recordingKinds: each('On the card of a recording, before its title.', RECORDING_KINDS, text()),
	recordingAt: sentence('On the same card. {host} is the name of another site.', 'host'),
	recordingNotFound: text('In its place, where there is no address.'),
	transcript: text('A link to the words of a recording.'),
};
