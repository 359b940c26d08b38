import type { Status } from '../schema/claim.ts';

/** What stands on a share card: the picture that unfolds where a link is pasted. */
export interface Card {
	/** BCP 47, and the direction of the words. */
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	/** The name of the site, set as the masthead. */
	readonly site: string;
	/** What the link leads to: "Claim", "Explainer", the name of a topic. */
	readonly label: string;
	/** The claim, or a title. It is set as large as fits. */
	readonly text: string;
	/** Who says so: "Mujahid via AFP and Reuters". */
	readonly voice?: string | undefined;
	/** How firm a claim is, and by whom: "disputed by Iftikhar". */
	readonly finding?: Finding | undefined;
	/** How many claims of an article are how firm: "10 corroborated". */
	readonly counts?: readonly Finding[] | undefined;
}

/** A status in words, to be shown beside its shape. */
export interface Finding {
	readonly status: Status;
	readonly words: string;
}
