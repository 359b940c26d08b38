import type { Status } from '../schema/claim.ts';

/** A language (BCP 47) and its direction. */
export interface Tongue {
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
}

/** Punctuation in the language of a card. */
export type Signs = Readonly<Record<'comma' | 'stop' | 'quoteOpen' | 'quoteClose', string>>;

/** The content of a share card, the picture shown where someone shares a link. */
export interface Card extends Tongue {
	readonly signs: Signs;
	/** The name of the site, in the masthead or in a line at the foot. */
	readonly site: string;
	/** The newsroom's accent for light mode. Ours, if it has not chosen one. */
	readonly accent?: string | undefined;
	/** What the link leads to: "Explainer", or the name of a topic. On the card of a claim, our finding replaces it. */
	readonly label: string;
	/** The claim, or a title. It is set as large as fits, unless `right` is given. */
	readonly text: string;
	/** For a wrong claim: what is right, set as large as fits, with the labels for it and for the claim. */
	readonly right?: { readonly label: string; readonly words: string; readonly claimLabel: string } | undefined;
	/** For a page that is gone: `label` fills the head, and `text` is what replaces the page. `insteadLabel` is written above it. */
	readonly gone?: { readonly insteadLabel?: string | undefined } | undefined;
	/** Who says so: "Mujahid via AFP and Reuters". */
	readonly voice?: string | undefined;
	/** The languages of the text and of `voice`, if they differ from the card's. */
	readonly textIn?: Tongue | undefined;
	readonly voiceIn?: Tongue | undefined;
	/** Our finding on a claim, in a word: "Disputed". It fills the head of the card. */
	readonly finding?: Finding | undefined;
	/** More about the finding: "against it: Iftikhar via Dawn, 22 March 2022". */
	readonly detail?: string | undefined;
	/** How many claims of an article have each status: "Of 40 claims in this story:", "10 with several sources". */
	readonly counts?: { readonly head: string; readonly findings: readonly Finding[] } | undefined;
}

/** A status in words, shown beside its shape. */
export interface Finding {
	readonly status: Status;
	readonly words: string;
}
