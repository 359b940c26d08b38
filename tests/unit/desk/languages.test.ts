import { describe, expect, test } from 'vitest';
import { likelyLanguage } from '../../../src/desk/languages/likely.ts';

const TEXTS = {
	en: 'The ferry at Kell lost money last year, the Board says, and nobody knows who will pay for it.',
	ur: 'بورڈ کا کہنا ہے کہ کشتی کو پچھلے سال نقصان ہوا اور یہ معلوم نہیں کہ رقم کون ادا کرے گا۔',
	prs: 'هیئت می‌گوید که کشتی سال گذشته زیان کرده است و معلوم نیست که چه کسی پول آن را می‌پردازد.',
	ps: 'بورډ وايي چې کښتۍ تېر کال زيان کړی او معلومه نه ده چې څوک به يې پيسې ورکوي.',
	ar: 'تقول الهيئة إن العبارة خسرت أموالا في العام الماضي وإن أحدا لا يعرف من سيدفع ثمنها.',
	hi: 'बोर्ड का कहना है कि नाव को पिछले साल घाटा हुआ और किसी को नहीं पता कि पैसा कौन देगा।',
} as const;

describe('a text is known by its letters', () => {
	test.each(Object.entries(TEXTS))('%s', (language, text) => {
		expect(likelyLanguage(text, Object.keys(TEXTS))).toBe(language);
	});
});

test('only languages of the site are proposed', () => {
	expect(likelyLanguage(TEXTS.ur, ['en', 'prs'])).toBeUndefined();
	expect(likelyLanguage(TEXTS.ps, ['en', 'ur', 'prs'])).toBeUndefined();
	expect(likelyLanguage(TEXTS.prs, ['en', 'ur', 'prs'])).toBe('prs');
});

test('a few words, a quotation in another script, and two languages of one script say nothing', () => {
	expect(likelyLanguage('کیل', ['en', 'ur'])).toBeUndefined();
	expect(likelyLanguage(`${TEXTS.en} ${TEXTS.en} «${TEXTS.ur.slice(0, 40)}»`, ['en', 'ur'])).toBe('en');
	expect(likelyLanguage(TEXTS.en, ['en', 'es'])).toBeUndefined();
	expect(likelyLanguage('', ['en', 'ur'])).toBeUndefined();
});
