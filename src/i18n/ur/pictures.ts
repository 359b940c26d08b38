// Urdu. Machine translation of ../en/pictures.ts; no native editor has read it.
import type { PictureKind } from '../../schema/articlePicture.ts';
import type { RecordingKind } from '../../schema/recording.ts';
import { clock } from '../clock.ts';
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';
import { wordsFor } from '../wordsFor.ts';

const { locale: LOCALE } = languageOf('ur');

/** The words of pictures, and of videos and sounds. */
export const pictures = {
	/** What sort of picture it is, before whose it is. Of what was altered or made up, also above it. */
	pictureKinds: wordsFor<PictureKind>({
		photograph: 'تصویر',
		drawing: 'خاکہ',
		screenshot: 'اسکرین کی تصویر',
		altered: 'تبدیل شدہ تصویر',
		'ai-altered': 'مصنوعی ذہانت سے تبدیل شدہ تصویر',
		'ai-made': 'مصنوعی ذہانت سے بنائی گئی تصویر',
	}),
	/** Below a picture, folded away: what is known of it. */
	aboutPicture: 'اس تصویر کے بارے میں',
	pictureShows: 'اس میں نظر آتا ہے',
	pictureTaken: 'لی یا بنائی گئی',
	picturePlace: 'کہاں',
	pictureBy: 'کس نے',
	pictureFrom: 'کہاں سے ملی',
	pictureVerified: 'ہم نے کیا جانچا',
	notVerified: 'ہم نے نہیں جانچا کہ یہ کہاں، کب اور کس نے لی۔',
	credentials:
		'ہمارے پاس جو فائل ہے اس میں Content Credentials (C2PA) ہیں، جو بتاتے ہیں کہ اسے کس نے بنایا اور اس میں کیا کیا گیا۔ ان کے دستخط ہم نے نہیں جانچے۔',
	originalFile: 'فائل جیسی ہے، اپنے Content Credentials کے ساتھ',
	/** In feeds and elsewhere, where the picture itself may not be. */
	picture: 'تصویر',
	/** The name of the frame in which a very long picture moves. */
	longPicture: 'لمبی تصویر، جسے دائیں بائیں سرکایا جا سکتا ہے',

	/** The card of a video or sound. */
	recordingKinds: wordsFor<RecordingKind>({ video: 'ویڈیو', sound: 'آڈیو' }),
	/** How long it is: 4:05. */
	lasts: (seconds: number) => clock(LOCALE, seconds),
	recordingAt: (host: string) => `یہ ${isolate(host)} پر چلتی ہے، اور اسے آپ کے آنے کا علم ہو گا۔ یہ صفحہ وہاں سے کچھ نہیں لیتا۔`,
	recordingNotFound: 'یہ نہیں ملا کہ اسے کہاں چلایا جا سکتا ہے۔',
	transcript: 'اس کے الفاظ پڑھیے',
};
