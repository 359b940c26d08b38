// Dari. Machine translation of ../en/pictures.ts; no native editor has read it.
import type { PictureKind } from '../../schema/articlePicture.ts';
import type { RecordingKind } from '../../schema/recording.ts';
import { clock } from '../clock.ts';
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';
import { wordsFor } from '../wordsFor.ts';

const { locale: LOCALE } = languageOf('prs');

/** The words of pictures, and of videos and sounds. */
export const pictures = {
	/** What sort of picture it is, before whose it is. Of what was altered or made up, also above it. */
	pictureKinds: wordsFor<PictureKind>({
		photograph: 'عکس',
		drawing: 'نقاشی',
		screenshot: 'عکس از صفحه',
		altered: 'عکس دست‌کاری‌شده',
		'ai-altered': 'عکس دست‌کاری‌شده با هوش مصنوعی',
		'ai-made': 'عکس ساخته‌شده با هوش مصنوعی',
	}),
	/** Below a picture, folded away: what is known of it. */
	aboutPicture: 'در باره این عکس',
	pictureShows: 'آنچه دیده می‌شود',
	pictureTaken: 'زمان گرفتن یا ساختن',
	picturePlace: 'کجا',
	pictureBy: 'از کی',
	pictureFrom: 'از کجا یافتیم',
	pictureVerified: 'آنچه بررسی کردیم',
	notVerified: 'بررسی نکرده‌ایم که در کجا، چه زمانی و از سوی چه کسی گرفته شده است.',
	credentials:
		'فایلی که ما داریم Content Credentials (C2PA) دارد که می‌گوید چه کسی آن را ساخته و با آن چه شده است. امضای آن را بررسی نکرده‌ایم.',
	originalFile: 'فایل همان‌گونه که هست، با Content Credentials آن',
	/** In feeds and elsewhere, where the picture itself may not be. */
	picture: 'عکس',
	/** The name of the frame in which a very long picture moves. */
	longPicture: 'عکس دراز که می‌توان آن را به چپ و راست برد',

	/** The card of a video or sound. */
	recordingKinds: wordsFor<RecordingKind>({ video: 'ویدیو', sound: 'صدا' }),
	/** How long it is: 4:05. */
	lasts: (seconds: number) => clock(LOCALE, seconds),
	recordingAt: (host: string) => `در ${isolate(host)} پخش می‌شود، که از دیدار شما باخبر می‌شود. این صفحه از آن‌جا چیزی بار نمی‌کند.`,
	recordingNotFound: 'یافت نشد که در کجا پخش می‌شود.',
	transcript: 'متن آن را بخوانید',
};
