import { splitFrontmatter } from '../../reading/files/frontmatter.ts';

/** A file of content/ in three parts: what is read as YAML, and the text as it stands in front of it and behind it. */
export interface ContentText {
	/** The line of dashes before the frontmatter; empty for a file that is all YAML. */
	readonly head: string;
	readonly yaml: string;
	/** From the line of dashes behind the frontmatter up to the text of the article; empty for a file that is all YAML. */
	readonly fence: string;
	readonly body: string;
}

/** Takes a file apart; undefined for an .mdx file without frontmatter. Joined again, the parts are the file, letter for letter. */
export function splitContent(path: string, text: string): ContentText | undefined {
	if (!path.endsWith('.mdx')) return { head: '', yaml: text, fence: '', body: '' };
	const parts = splitFrontmatter({ path, text });
	if (parts === undefined) return undefined;
	const { body, yaml } = parts;
	return {
		head: text.slice(0, yaml.offset),
		yaml: yaml.text,
		fence: text.slice(yaml.offset + yaml.text.length, body.offset),
		body: body.text,
	};
}

/** Puts the parts together again. */
export function joinContent({ body, fence, head, yaml }: ContentText): string {
	return head + yaml + fence + body;
}
