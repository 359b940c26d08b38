import { readText } from '../../folder.ts';
import { locate } from '../../locate.ts';
import type { Rule } from '../../rule.ts';

const PATH = '_redirects';

/** Everything that has moved leads, in one step, to something that exists. */
export const redirects: Rule = {
	name: 'Every redirect leads somewhere',
	*checkSite(site) {
		if (!site.files.has(PATH)) return;
		const lines = readText(PATH, site)
			.split(/\r?\n/)
			.filter((line) => line.trim() !== '' && !line.startsWith('#'));
		const moves = lines.map((line) => ({ line, parts: line.trim().split(/\s+/) }));
		const moved = new Set(moves.map(({ parts: [from = ''] }) => from));
		const indexed = new Set(site.pages.filter(({ isIndexed }) => isIndexed).map(({ url }) => url));
		for (const {
			line,
			parts: [from = '', to, status = '301', ...rest],
		} of moves) {
			if (!from.startsWith('/') || to === undefined || rest.length > 0 || !/^(?:30[12378]|200|404|410)!?$/.test(status))
				yield {
					path: PATH,
					what: `“${line}” is not a redirect that hosts can read.`,
					todo: 'Write the old path from the root, the new one, and 301.',
				};
			else if (moves.filter(({ parts }) => parts[0] === from).length > 1)
				yield { path: PATH, what: `${from} is there more than once.`, todo: 'Keep the one that is right.' };
			else if (indexed.has(new URL(from, site.address).href))
				yield { path: PATH, what: `${from} has moved, but there is still a page at that address.`, todo: 'Remove the page, or the line.' };
			else if (moved.has(to))
				yield { path: PATH, what: `${from} leads to ${to}, which has moved too.`, todo: 'Point it straight to where that is now.' };
			else if (!/[*:]/.test(to) && locate(to, site.address, site).kind === 'nothing')
				yield { path: PATH, what: `${from} leads to ${to}, but nothing is there.`, todo: 'Point it to something that is there.' };
		}
	},
};
