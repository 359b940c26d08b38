import type { Status } from '../schema/claim.ts';

/** A language, as BCP 47 has it, and the direction of its words. */
export interface Tongue {
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
}

/** The signs between words in the language of a card. */
export type Signs = Readonly<Record<'comma' | 'stop' | 'quoteOpen' | 'quoteClose', string>>;

/** What is on a share card: the picture that unfolds where a link is pasted. */
export interface Card extends Tongue {
	readonly signs: Signs;
	/** The name of the site: the masthead, or a line at the foot. */
	readonly site: string;
	/** The accent of the newsroom by day; ours, where it has chosen none. */
	readonly accent?: string | undefined;
	/** What the link leads to: "Explainer", the name of a topic. Of a claim our finding takes its place. */
	readonly label: string;
	/** The claim, or a title. It is set as large as fits, unless what is right is there instead. */
	readonly text: string;
	/** Of a claim that is wrong: what is right, set as large as fits; each with its label. */
	readonly right?: { readonly label: string; readonly words: string; readonly claimLabel: string } | undefined;
	/** Where what the link led to is gone, the label fills the head; here is what is written above the text, which is then what replaces it. */
	readonly gone?: { readonly insteadLabel?: string | undefined } | undefined;
	/** Who says so: "Mujahid via AFP and Reuters". */
	readonly voice?: string | undefined;
	/** Where it is not the language of the card: that of the text, and of what is below it. */
	readonly textIn?: Tongue | undefined;
	readonly voiceIn?: Tongue | undefined;
	/** Our finding about a claim, in a word: "Disputed". It fills the head of the card. */
	readonly finding?: Finding | undefined;
	/** What else is to say of it: "against it: Iftikhar via Dawn, 22 March 2022". */
	readonly detail?: string | undefined;
	/** How many claims of an article have each finding: "Of 40 claims in this story:", "10 with several sources". */
	readonly counts?: { readonly head: string; readonly findings: readonly Finding[] } | undefined;
}

/** A status in words, to be shown beside its shape. */
export interface Finding {
	readonly status: Status;
	readonly words: string;
}
