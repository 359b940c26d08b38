/** Files that every edition needs, with what they hold. */
export const NEEDED_FILES: Readonly<Record<string, string>> = {
	'content/site.yml': 'the name of the site and its desk',
	'content/topics.yml': 'the topics that articles are filed under',
	'content/pages/how-we-source.mdx': 'the rules of the desk, to which every article leads',
	'content/pages/corrections.mdx': 'how errors are put right, and whom to tell',
};
