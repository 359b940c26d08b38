import type { Card } from './card.ts';
import { plain, shorten } from './words.ts';

/** What readers of the picture's description get at most: where links unfold, more is cut. */
const LIMIT = 420;

/** Of which, for who says so and how firm it is. */
const EVIDENCE_LIMIT = 200;

/** Of which, for what is right, and then for who says so. */
const RIGHT_LIMIT = 150;
const EVIDENCE_BESIDE_RIGHT = 110;

/**
 * The words of a card as a sentence or two, for those who do not see it: "Disputed: They signed. Mujahid via AFP, against it: Iftikhar.",
 * "Wrong. What is right: They did not sign. What is claimed: “They signed.” Mujahid via AFP."
 */
export function describeCard({ counts, detail, finding, gone, label, right, signs, text, voice }: Card): string {
	const { comma, stop } = signs;
	const close = (words: string) => (/[.!?…۔؟।]["”’»]?$/u.test(words) ? words : `${words}${stop}`);
	const counted = counts?.findings.map(({ words }, index) => (index === 0 ? `${counts.head} ${words}` : words)) ?? [];
	const said = [voice, detail, ...counted].filter((words) => words !== undefined).map(plain);
	const evidence =
		said.length === 0 ? '' : ` ${close(shorten(said.join(`${comma} `), right === undefined ? EVIDENCE_LIMIT : EVIDENCE_BESIDE_RIGHT))}`;
	const name = shorten(plain(finding?.words ?? label), 60);
	const head =
		right !== undefined
			? `${close(name)} ${plain(right.label)} ${close(shorten(plain(right.words), RIGHT_LIMIT))} ${plain(right.claimLabel)} `
			: gone === undefined
				? `${name}: `
				: [close(name), ...(gone.insteadLabel === undefined ? [] : [plain(gone.insteadLabel)]), ''].join(' ');
	return `${head}${close(shorten(plain(text), LIMIT - head.length - evidence.length - 1))}${evidence}`;
}
