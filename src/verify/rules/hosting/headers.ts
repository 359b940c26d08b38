import { pathInLanguage, readText } from '../../folder.ts';
import type { Rule } from '../../rule.ts';

const PATH = '_headers';
/** The limits of Cloudflare Pages: how many rules it reads, and how long a line may be. */
const RULES = 100;
const LINE = 2_000;

interface HeaderRule {
	readonly place: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Hosts can read the headers file. It lets other sites frame the cards of claims and nothing else. */
export const headers: Rule = {
	name: 'Hosts are told the right headers to send',
	*checkSite(site) {
		// Only some hosts use this file.
		if (!site.files.has(PATH)) return;
		const lines = readText(PATH, site)
			.split(/\r?\n/)
			.filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
		for (const line of lines) {
			if (!/^(?:\/\S*|https:\/\/\S+|[ \t]+[\w-]+: ?\S.*|[ \t]+! [\w-]+)$/.test(line))
				yield {
					path: PATH,
					what: `“${line}” is not a line that hosts can read.`,
					todo: 'Write a path from the root, and below it, indented, each header with its value.',
				};
			if (line.length > LINE) yield { path: PATH, what: `A line has more than ${LINE} characters.`, todo: 'Shorten it; hosts ignore it.' };
		}
		const rules = readRules(lines);
		if (rules.length > RULES)
			yield {
				path: PATH,
				what: `It has ${rules.length} rules, but hosts read only ${RULES}.`,
				todo: 'Cover more with one rule, such as /articles/*.',
			};
		for (const { headers: own, place } of rules)
			if (own.length === 0) yield { path: PATH, what: `${place} has no headers.`, todo: 'Give it one, or take it out.' };
		for (const { path, url } of site.pages) {
			const { pathname } = new URL(url);
			const framing = rules
				.filter(({ place }) => fits(place, pathname))
				.flatMap((rule) =>
					rule.headers.flatMap(([name, value]) =>
						/^content-security-policy$/i.test(name) ? (/frame-ancestors ([^;]+)/.exec(value)?.[1] ?? []) : [],
					),
				);
			const isCard = pathInLanguage(path, site).startsWith('embed/');
			const wanted = isCard ? '*' : "'none'";
			if (framing.length > 1)
				yield {
					path,
					what: `${PATH} says ${framing.length} times who may frame it.`,
					todo: 'Let only one rule match each page; hosts send the headers of every rule that matches.',
				};
			else if (framing[0] !== wanted)
				yield {
					path,
					what: isCard
						? `${PATH} does not let every site frame it, although it is made for that.`
						: `${PATH} lets any site frame it, but none should.`,
					todo: `Give its path Content-Security-Policy: frame-ancestors ${wanted}.`,
				};
		}
	},
};

function readRules(lines: readonly string[]): readonly HeaderRule[] {
	const rules: { place: string; headers: (readonly [string, string])[] }[] = [];
	for (const line of lines) {
		const [, name = '', value = ''] = /^\s+([\w-]+): ?(.*)$/.exec(line) ?? [];
		if (/^\s/.test(line)) rules.at(-1)?.headers.push([name, value]);
		else rules.push({ place: line, headers: [] });
	}
	return rules;
}

/** Whether a pattern with a star matches the path of a page. */
function fits(place: string, pathname: string): boolean {
	const [before = '', ...after] = place.split('*');
	return after.length === 0 ? place === pathname : pathname.startsWith(before) && pathname.endsWith(after.join('*'));
}
