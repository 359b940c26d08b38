import { z } from 'astro/zod';

/** Phrases, in groups. */
const phrases = z.array(z.array(z.string()));

/** The rules of one language: how claims are worded, and words that leave open who says so or when. */
export const rulesSchema = z.strictObject({
	names: z.enum(['capitals', 'known']).describe('whether names are told by their capitals, or only where they are known'),
	numbers: z.array(z.string()).describe('words that are numbers'),
	months: z.array(z.string()).describe('the months'),
	saying: phrases.describe('words by which somebody is said to say something'),
	events: phrases.describe('words for what happens'),
	figures: phrases.describe('what makes a number a figure that can be checked'),
	dates: phrases.describe('how a time is given'),
	unnamed: phrases.describe('words that say that somebody says so, and not who'),
	times: phrases.describe('times that only hold on the day of the report'),
});

export type Rules = z.output<typeof rulesSchema>;

/** What a word in a sentence is a sign of. */
export type Sign = 'saying' | 'events' | 'figures' | 'dates' | 'unnamed' | 'times';

/** The signs of a language, as patterns for text that `foldLetters` has prepared. */
export type Signs = Readonly<Record<Sign, RegExp>> & { readonly names: Rules['names'] };

const LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', ة: 'ه', ۀ: 'ه', ؤ: 'و' };

/** Replaces variants of a letter with one letter. The length stays the same, so positions do too. */
export function foldLetters(text: string): string {
	return text.replace(/[يىكأإةۀؤ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Compiles the rules of a language into patterns. */
export function signsOf(rules: Rules): Signs {
	const gaps: Readonly<Record<string, string>> = {
		number: `(?:\\p{Nd}[\\p{Nd},.٬٫]*|${rules.numbers.map(pattern).join('|')})`,
		month: `(?:${rules.months.map(pattern).join('|')})`,
		year: '(?:(?:1[2-9]|20)\\d\\d|[۱١٢۲]\\p{Nd}{3})',
	};
	const signs = (groups: Rules['saying']) => {
		// The longest first, so that a whole phrase is matched.
		const all = groups.flat().sort((a, b) => b.length - a.length);
		const written = all.map((phrase) =>
			phrase
				.split(/(\{\w+\})/)
				.map((part) => (part.startsWith('{') ? (gaps[part.slice(1, -1)] ?? part) : pattern(part)))
				.join(''),
		);
		return new RegExp(`(?<![\\p{L}\\p{M}\\p{Nd}])(?:${written.join('|')})(?!\\p{M}*[\\p{L}\\p{Nd}])`, 'giu');
	};
	return {
		names: rules.names,
		saying: signs(rules.saying),
		events: signs(rules.events),
		figures: signs(rules.figures),
		dates: signs(rules.dates),
		unnamed: signs(rules.unnamed),
		times: signs(rules.times),
	};
}

/** A phrase as a pattern. It also matches without vowel marks, and with zero-width non-joiners in place of spaces. */
function pattern(phrase: string): string {
	return Array.from(foldLetters(phrase.normalize('NFC')).replace(/(?<=\p{Script=Arabic})\p{M}/gu, ''))
		.map((sign) => {
			if (sign === ' ') return '[\\s\\u200C]+';
			if (sign === '\u200C') return '[\\s\\u200C]?';
			const own = sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
			return /\p{Script=Arabic}/u.test(sign) ? `${own}[\\u064B-\\u065F\\u0670]*` : own;
		})
		.join('');
}
