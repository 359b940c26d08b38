import type { Status } from '../schema/claim.ts';

/** What is on a share card: the picture that unfolds where a link is pasted. */
export interface Card {
	/** BCP 47, and the direction of the words. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	/** The name of the site, set as the masthead. */
	readonly site: string;
	/** What the link leads to: "Explainer", the name of a topic. Of a claim our finding takes its place. */
	readonly label: string;
	/** The claim, or a title. It is set as large as fits, unless what is right is there instead. */
	readonly text: string;
	/** Of a claim that is wrong: what is right, set as large as fits; each with its label. */
	readonly right?: { readonly label: string; readonly words: string; readonly claimLabel: string } | undefined;
	/** Who says so: "Mujahid via AFP and Reuters". */
	readonly voice?: string | undefined;
	/** Our finding about a claim, in a word: "Disputed". It fills the head of the card. */
	readonly finding?: Finding | undefined;
	/** What else is to say of it: "against it: Iftikhar via Dawn, 22 March 2022". */
	readonly detail?: string | undefined;
	/** How many claims of an article have each finding: "10 with several sources". */
	readonly counts?: readonly Finding[] | undefined;
}

/** A status in words, to be shown beside its shape. */
export interface Finding {
	readonly status: Status;
	readonly words: string;
}
