import type { Definition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The pictures that a text shows by plain Markdown, by their paths. `folder` is that of its file: `content/articles/dam`. */
export function textPictures(text: Root, folder: string): readonly string[] {
	const definitions = new Map<string, Definition>();
	visit(text, 'definition', (node) => {
		// Of two definitions of one name the first counts.
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	const addresses: string[] = [];
	visit(text, (node: Nodes) => {
		const { url } = node.type === 'image' ? node : node.type === 'imageReference' ? (definitions.get(node.identifier) ?? {}) : {};
		if (url !== undefined) addresses.push(pictureAt(url, folder));
	});
	return [...new Set(addresses)];
}

/** The path of a picture by its address in a text: `./river.jpg` in `content/articles/dam` is `content/articles/dam/river.jpg`. */
export function pictureAt(address: string, folder: string): string {
	return decodeURI(new URL(address, `https://unused.invalid/${folder}/`).pathname).slice(1);
}
