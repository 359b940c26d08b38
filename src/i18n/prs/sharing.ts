// Dari. Machine translation of ../en/sharing.ts; no native editor has read it.
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('prs');

/** The words that go out with a link: on share cards, in feeds, in what readers pass on, and on the page of a claim. */
export const sharing = {
	/** What a page is, on its share card and in feeds. */
	kinds: {
		edition: 'گزارش‌های توضیحی',
		article: 'گزارش توضیحی',
		claim: 'ادعا',
		topic: 'موضوع',
		outlet: 'رسانه',
		page: 'درباره این سایت',
	},

	/** How firm a claim is, where it stands alone. */
	separateSources: counted(LOCALE, { other: '{n} منبع جداگانه' }),

	/** The page of a claim. */
	claimIn: 'ادعایی در',
	/** A claim where it is alone in a title. */
	titled: (finding: string, claim: string) => `${finding}: ${isolate(claim)}`,
	/** What is wrong, never without what is right. */
	titledWrong: (claim: string, right: string) => `نادرست: «${isolate(claim)}» درست آن: ${isolate(right)}`,
	/** The head of its page, its card and its embed. */
	whatIsClaimed: 'آنچه گفته می‌شود',
	whatWeFound: 'آنچه یافتیم',
	findingHead: (finding: string) => finding,
	saysSo: (who: string) => `چه کسی چنین می‌گوید: ${who}.`,
	claimKind: 'نوع',
	claimWhen: 'زمان',
	whereItComesFrom: 'این سخن از کجاست',
	restsOnNothing: 'منبعی نیافتیم که از آن پشتیبانی کند، پس چیزی برای ردیابی نیست.',
	chainsIntro:
		'هر خط از جایی آغاز می‌شود که گزارش از آن برخاسته است. ' +
		'آنچه زیر آن و با تورفتگی آمده، همان را بازگو می‌کند و چیزی بیش از آن را ثابت نمی‌کند.',
	relays: 'بازگوشده از سوی',
	/** Over the two parts of the picture, and of the same in words. */
	saysSoHead: 'چنین می‌گوید',
	againstItHead: 'خلاف آن',
	rightHead: 'درست آن را نشان می‌دهد',
	chainPicture: 'تصویری از فهرست‌های زیر: چه کسی سخن چه کسی را بازگو کرده و چه چیزی خلاف آن است.',
	notFoundShort: 'یافت نشد',
	inTheArticle: 'در مقاله',
	underHeading: (heading: string) => `زیر عنوان «${isolate(heading)}»`,
	atItsBeginning: 'در آغاز آن',
	sameSubjects: 'ادعاهای دیگر درباره همین موضوع‌ها',
	howToCite: 'شیوه استناد',
	citation: ({ claim, finding, site, title, updated, url }: Record<'claim' | 'finding' | 'site' | 'title' | 'updated' | 'url', string>) =>
		`«${isolate(claim)}» (${finding}). در: «${isolate(title)}»، ${isolate(site)}، تا تاریخ ${isolate(updated)}. ${url}`,
	asBibtex: 'فایل ارجاع (BibTeX)',
	asCsl: 'فایل ارجاع برای Zotero (CSL-JSON)',
	claimPage: 'صفحه این ادعا',

	/** Sharing. `shareText` keeps who says so. */
	share: 'شریک‌سازی',
	linkToThis: 'لینک این صفحه',
	copyLink: 'کاپی لینک',
	copyText: 'کاپی متن',
	copied: 'کاپی شد.',
	notCopied: 'مرورگر اجازه نداد. متن را انتخاب و خودتان کاپی کنید.',
	shareSheet: 'شریک‌سازی با …',
	email: 'فرستادن با ایمیل',
	textToPassOn: 'متنی که نشان می‌دهد چه کسی چنین می‌گوید',
	/** At a sentence of an article that cites a claim. */
	shareSentence: 'شریک‌سازی این جمله',
	linkToSentence: 'لینک این جمله',
	/** Where a reader can say that something is wrong. */
	reportInArticle: 'گزارش اشتباه در این مقاله',
	reportInClaim: 'گزارش اشتباه در این ادعا',
	reportNowhere: 'اشتباهی دیدید؟ هنوز آدرسی برای گزارش نیست.',
	reportInArticleSubject: (title: string) => `اشتباه در یک مقاله: ${isolate(title)}`,
	reportInArticleText: (url: string) => `آدرس: ${url}\n\nچه چیزی نادرست است، در کجای مقاله، و از کجا می‌دانید؟\n`,
	reportSubject: (claim: string) => `اشتباه در یک ادعا: ${isolate(claim)}`,
	reportText: ({ claim, url, wording }: Record<'claim' | 'url' | 'wording', string>) =>
		`آدرس: ${url}\nادعا: ${isolate(claim)}\nعبارت: «${isolate(wording)}»\n\nچه چیزی در آن نادرست است و از کجا می‌دانید؟\n`,
	shareClaim: ({ claim, finding, updated, url, who }: Record<'claim' | 'finding' | 'updated' | 'url' | 'who', string>) =>
		`${isolate(claim)} (${who}؛ ${finding}، تا تاریخ ${isolate(updated)}) ${url}`,
	shareArticle: ({ evidence, title, updated, url }: Record<'evidence' | 'title' | 'updated' | 'url', string>) =>
		`${isolate(title)} (${evidence}، تا تاریخ ${isolate(updated)}) ${url}`,
	embed: 'نمایش در سایت دیگر',
	embedHelp:
		'هر سایتی می‌تواند این کارت را در صفحه خود نشان دهد. ' + 'کارت از سایت‌های دیگر چیزی نمی‌خواهد و در دستگاه خواننده چیزی نگه نمی‌دارد.',
	fullEvidence: 'ببینید چه کسی چه می‌گوید',

	/** What has changed since publication, besides what was wrong. */
	changes: 'چه چیز دیگری تغییر کرده است',
	changesOfClaim: 'چه تغییر کرده است',

	/** Feeds, and what machines read. */
	feedOfArticles: 'مقاله‌ها',
	feedOfTopic: (topic: string) => `مقاله‌ها درباره ${isolate(topic)}`,
	feedOfCorrections: 'تصحیح‌ها',
	correctionOf: (title: string) => `تصحیح: ${isolate(title)}`,
	feeds: 'فیدها',
	rssOfArticles: 'مقاله‌ها با RSS',
	rssOfCorrections: 'تصحیح‌ها با RSS',
	feedFormats: { rss: 'RSS', atom: 'Atom' },
	asMarkdown: 'Markdown',
	claimsAsJson: 'ادعاها به صورت JSON',

	/** Where something that was published is gone. */
	goneTitle: 'این صفحه دیگر در این‌جا نیست',
	goneSince: (date: string) => `در ${isolate(date)} برداشته شد.`,
	goneInstead: 'آنچه اکنون به جای آن است',
	/** At an old address of what has a new one. */
	movedTitle: 'آدرس این صفحه تغییر کرده است',
	movedTo: 'اکنون در این‌جاست',
};
