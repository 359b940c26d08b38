import type { Card } from './card.ts';
import { plain, shorten } from './words.ts';

/** The longest description, in characters. Sites that show links cut longer ones. */
const LIMIT = 420;

/** Of these, the most for who says so and how firm it is. */
const EVIDENCE_LIMIT = 200;

/** Of these, the most for what is right, and for who says so beside it. */
const RIGHT_LIMIT = 150;
const EVIDENCE_BESIDE_RIGHT = 110;

/**
 * The words of a card in a sentence or two, for people who cannot see it: "Disputed: They signed. Mujahid via AFP, against it:
 * Iftikhar.", "Wrong. What is right: They did not sign. What is claimed: “They signed.” Mujahid via AFP."
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
