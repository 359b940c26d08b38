import type { Definition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The paths of the pictures that a text shows with plain Markdown. `folder` is the folder of its file: `content/articles/dam`. */
export function textPictures(text: Root, folder: string): readonly string[] {
	const definitions = new Map<string, Definition>();
	visit(text, 'definition', (node) => {
		// If a name is defined twice, the first definition counts.
		if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
	});
	const addresses: string[] = [];
	visit(text, (node: Nodes) => {
		const { url } = node.type === 'image' ? node : node.type === 'imageReference' ? (definitions.get(node.identifier) ?? {}) : {};
		if (url !== undefined) addresses.push(pictureAt(url, folder));
	});
	return [...new Set(addresses)];
}

/** The path of a picture, from its address in a text: `./river.jpg` in `content/articles/dam` is `content/articles/dam/river.jpg`. */
export function pictureAt(address: string, folder: string): string {
	return decodeURI(new URL(address, `https://unused.invalid/${folder}/`).pathname).slice(1);
}
