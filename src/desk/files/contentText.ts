import { splitFrontmatter } from '../../reading/files/frontmatter.ts';

/** A content file in its parts: the frontmatter or YAML, what is before and after it, and the text. */
export interface ContentText {
	/** The line of dashes before the frontmatter. Empty for a YAML file. */
	readonly head: string;
	readonly yaml: string;
	/** From the line of dashes after the frontmatter to the start of the text. Empty for a YAML file. */
	readonly fence: string;
	readonly body: string;
}

/** Splits a file into its parts. Joining them gives the same file, letter for letter. Undefined for an .mdx file without frontmatter. */
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

/** Joins the parts again. */
export function joinContent({ body, fence, head, yaml }: ContentText): string {
	return head + yaml + fence + body;
}
