/* eslint @typescript-eslint/consistent-type-imports: off -- a module that is declared cannot import. */
/** The content folder, as the integration brings it to the pages (integration/virtualContent.ts). */
declare module 'virtual:content' {
	export const content: import('./content.ts').Content;
	/** Whether drafts are shown: at the desk and in a preview, and not in what is published. */
	export const withDrafts: boolean;
	/** Whether somebody is writing, and is shown what is wrong. */
	export const isDesk: boolean;
	/** Whether pages say what is wrong; the desk does so by itself. */
	export const saysProblems: boolean;
}

/** The pictures of its articles, and those in its texts, as the integration brings them. */
declare module 'virtual:pictures' {
	/** The content folder on this machine. */
	export const folder: string;
	/** Each picture as Astro knows it, by its path. */
	export const pictures: Readonly<Record<string, () => Promise<{ readonly default: import('astro').ImageMetadata }>>>;
}
