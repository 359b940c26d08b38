/** The content folder, as the integration brings it to the pages (integration/virtualContent.ts). */
declare module 'virtual:content' {
	import type { MDXInstance } from 'astro';
	import type { ContentFile } from './reading/files/contentFile.ts';

	export const files: readonly ContentFile[];
	/** The text of each article and page, by its path below the folder. */
	export const bodies: Readonly<Record<string, () => Promise<MDXInstance<Record<string, unknown>>>>>;
	/** Whether drafts are shown: at the desk, and not in a build. */
	export const withDrafts: boolean;
}
