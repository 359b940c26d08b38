import type { Card } from './card.ts';
import { plain, shorten } from './words.ts';

/** What readers of the picture's description get at most: where links unfold, more is cut. */
const LIMIT = 420;

/** Of which, for who says so and how firm it is. */
const EVIDENCE_LIMIT = 200;

/** The words of a card as one sentence or two, for those who do not see it: "Claim: They signed. Mujahid via AFP, disputed by Iftikhar." */
export function describeCard({ counts = [], direction, finding, label, language, text, voice }: Card): string {
	const { comma, stop } = punctuation(direction, language);
	const close = (words: string) => (/[.!?…۔؟]["”’»]?$/u.test(words) ? words : `${words}${stop}`);
	const said = [voice, finding?.words, ...counts.map(({ words }) => words)].filter((words) => words !== undefined).map(plain);
	const evidence = said.length === 0 ? '' : ` ${close(shorten(said.join(`${comma} `), EVIDENCE_LIMIT))}`;
	const head = `${shorten(plain(label), 60)}: `;
	return `${head}${close(shorten(plain(text), LIMIT - head.length - evidence.length - 1))}${evidence}`;
}

function punctuation(direction: Card['direction'], language: string) {
	if (direction === 'ltr') return { comma: ',', stop: '.' };
	return { comma: '،', stop: language.split('-', 1)[0] === 'ur' ? '۔' : '.' };
}
