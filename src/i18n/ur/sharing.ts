// Urdu. Machine translation of ../en/sharing.ts; no native editor has read it.
import { counted } from '../counted.ts';
import { isolate } from '../isolate.ts';
import { languageOf } from '../languages.ts';

const { locale: LOCALE } = languageOf('ur');

/** The words that go out with a link: on share cards, in feeds, in what readers pass on, and on the page of a claim. */
export const sharing = {
	/** What a page is, on its share card and in feeds. */
	kinds: {
		edition: 'وضاحتی مضامین',
		article: 'وضاحتی مضمون',
		claim: 'دعویٰ',
		topic: 'موضوع',
		outlet: 'ادارہ',
		page: 'اس سائٹ کے بارے میں',
	},

	/** How firm a claim is, where it stands alone. */
	separateSources: counted(LOCALE, { one: '{n} الگ ماخذ', other: '{n} الگ الگ ماخذ' }),

	/** The page of a claim. */
	claimIn: 'اس مضمون کا دعویٰ:',
	/** A claim where it is alone in a title. */
	titled: (finding: string, claim: string) => `${finding}: ${isolate(claim)}`,
	/** What is wrong, never without what is right. */
	titledWrong: (claim: string, right: string) => `غلط: “${isolate(claim)}” درست یہ ہے: ${isolate(right)}`,
	/** The head of its page, its card and its embed. */
	whatIsClaimed: 'دعویٰ کیا ہے',
	whatWeFound: 'ہمیں کیا معلوم ہوا',
	findingHead: (finding: string) => finding,
	saysSo: (who: string) => `یہ کس نے کہا: ${isolate(who)}۔`,
	claimKind: 'قسم',
	claimWhen: 'کب',
	whereItComesFrom: 'یہ بات کہاں سے آئی',
	restsOnNothing: 'ہمیں اس کی تائید کرنے والا کوئی ماخذ نہیں ملا، اس لیے سراغ لگانے کے لیے کچھ نہیں۔',
	chainsIntro:
		'ہر سطر وہاں سے شروع ہوتی ہے جہاں سے رپورٹ شروع ہوئی۔ جو اس کے نیچے اندر کی طرف درج ہے، وہ اسے صرف آگے پہنچاتا ہے، مزید کچھ ثابت نہیں کرتا۔',
	relays: 'نقل کرنے والے',
	/** Over the two parts of the picture, and of the same in words. */
	saysSoHead: 'یہی کہتے ہیں',
	againstItHead: 'اس کے برعکس',
	rightHead: 'درست بات یہاں ہے',
	chainPicture: 'نیچے کی فہرستیں تصویر کی صورت میں: کس نے کس سے نقل کیا، اور اس کے برعکس کیا ہے۔',
	notFoundShort: 'نہیں ملا',
	inTheArticle: 'مضمون میں',
	underHeading: (heading: string) => `زیرِ عنوان “${isolate(heading)}”`,
	atItsBeginning: 'شروع میں',
	sameSubjects: 'انھی موضوعات پر دیگر دعوے',
	howToCite: 'حوالہ کیسے دیں',
	citation: ({ claim, finding, site, title, updated, url }: Record<'claim' | 'finding' | 'site' | 'title' | 'updated' | 'url', string>) =>
		`“${isolate(claim)}” (${isolate(finding)})۔ مشمولہ: “${isolate(title)}”، ${isolate(site)}، بتاریخ ${isolate(updated)}۔ ${url}`,
	asBibtex: 'حوالے کی فائل (BibTeX)',
	asCsl: 'Zotero کے لیے حوالے کی فائل (CSL-JSON)',
	claimPage: 'اس دعوے کا صفحہ',

	/** Sharing. `shareText` keeps who says so. */
	share: 'شیئر کریں',
	linkToThis: 'اس صفحے کا لنک',
	copyLink: 'لنک کاپی کریں',
	copyText: 'متن کاپی کریں',
	copied: 'کاپی ہو گیا۔',
	notCopied: 'براؤزر نے اجازت نہیں دی۔ متن منتخب کر کے خود کاپی کریں۔',
	shareSheet: 'شیئر کریں بذریعہ …',
	email: 'ای میل کریں',
	textToPassOn: 'ایسا متن جس میں یہ بھی ہو کہ کس نے کہا',
	/** At a sentence of an article that cites a claim. */
	shareSentence: 'یہ جملہ شیئر کریں',
	linkToSentence: 'اس جملے کا لنک',
	/** Where a reader can say that something is wrong. */
	reportInArticle: 'اس مضمون میں غلطی کی اطلاع دیں',
	reportInClaim: 'اس دعوے میں غلطی کی اطلاع دیں',
	reportNowhere: 'کوئی غلطی نظر آئی؟ اطلاع دینے کے لیے ابھی کوئی پتہ نہیں ہے۔',
	reportInArticleSubject: (title: string) => `مضمون میں غلطی: ${isolate(title)}`,
	reportInArticleText: (url: string) => `پتہ: ${url}\n\nکیا غلط ہے، مضمون میں کس جگہ، اور آپ کو کیسے معلوم ہے؟\n`,
	reportSubject: (claim: string) => `دعوے میں غلطی: ${isolate(claim)}`,
	reportText: ({ claim, url, wording }: Record<'claim' | 'url' | 'wording', string>) =>
		`پتہ: ${url}\nدعویٰ: ${isolate(claim)}\nالفاظ: “${isolate(wording)}”\n\nاس میں کیا غلط ہے، اور آپ کو کیسے معلوم ہے؟\n`,
	shareClaim: ({ claim, finding, updated, url, who }: Record<'claim' | 'finding' | 'updated' | 'url' | 'who', string>) =>
		`${isolate(claim)} (${isolate(who)}؛ ${isolate(finding)}، بتاریخ ${isolate(updated)}) ${url}`,
	shareArticle: ({ evidence, title, updated, url }: Record<'evidence' | 'title' | 'updated' | 'url', string>) =>
		`${isolate(title)} (${isolate(evidence)}، بتاریخ ${isolate(updated)}) ${url}`,
	embed: 'کسی اور سائٹ پر دکھائیں',
	embedHelp:
		'کوئی بھی سائٹ یہ کارڈ اپنے صفحے میں دکھا سکتی ہے۔ یہ دوسری سائٹوں سے کچھ لوڈ نہیں کرتا اور قاری کے آلے پر کچھ محفوظ نہیں کرتا۔',
	fullEvidence: 'دیکھیں کس نے کیا کہا',

	/** What has changed since publication, besides what was wrong. */
	changes: 'اور کیا بدلا',
	changesOfClaim: 'کیا بدلا',

	/** Feeds, and what machines read. */
	feedOfArticles: 'مضامین',
	feedOfTopic: (topic: string) => `مضامین: ${isolate(topic)}`,
	feedOfCorrections: 'تصحیحات',
	correctionOf: (title: string) => `تصحیح: ${isolate(title)}`,
	feeds: 'فیڈز',
	rssOfArticles: 'مضامین کی RSS فیڈ',
	rssOfCorrections: 'تصحیحات کی RSS فیڈ',
	feedFormats: { rss: 'RSS', atom: 'Atom' },
	asMarkdown: 'Markdown',
	claimsAsJson: 'دعوے، JSON میں',

	/** Where something that was published is gone. */
	goneTitle: 'یہ اب یہاں نہیں ہے',
	goneSince: (date: string) => `${isolate(date)} کو ہٹا دیا گیا۔`,
	goneInstead: 'اب اس کی جگہ کیا ہے',
	/** At an old address of what has a new one. */
	movedTitle: 'اس صفحے کا پتہ بدل گیا ہے',
	movedTo: 'اب یہ یہاں ہے',
};
