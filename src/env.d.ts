/* eslint @typescript-eslint/consistent-type-imports: off -- a module that is declared cannot import. */
/** The content folder, as the integration provides it to the pages (integration/virtualContent.ts). */
declare module 'virtual:content' {
	export const content: import('./content.ts').Content;
	/** Whether drafts are shown: at the desk and in a preview, but not in what is published. */
	export const withDrafts: boolean;
	/** Whether someone is writing, and sees what is wrong. */
	export const isDesk: boolean;
}

/** The pictures of its articles, including those in their texts, as the integration provides them. */
declare module 'virtual:pictures' {
	/** The content folder on this machine. */
	export const folder: string;
	/** Each picture as an Astro image, by path. */
	export const pictures: Readonly<Record<string, () => Promise<{ readonly default: import('astro').ImageMetadata }>>>;
}
