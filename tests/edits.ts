import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';

/** What newsrooms do to their content, each by its name: `pick` chooses among several places. Says nothing where there is no such place. */
export const EDITS: Readonly<Record<string, (content: string, pick: Pick) => void | Promise<void>>> = {
	'a word of a text': (content, pick) => change(pick(texts(content)), /^(?![-#<>|[\s]|.*:)\S+ (\w+)(?= )/m, pick(WORDS)),
	'a word of a page': (content, pick) =>
		change(pick(globSync(join(content, 'pages/*.mdx'))), /^(?![-#<>|[\s]|.*:)\S+ (\w+)(?= )/m, pick(WORDS)),
	'a dek': (content, pick) => change(pick(texts(content)), /^dek: .*?(\w+)(?= )/m, pick(WORDS)),
	'a title': (content, pick) => change(pick(texts(content)), /^title: .*?(\w+)(?= )/m, pick(WORDS)),
	'a note': (content, pick) => change(pick(originals(content)), /^ +note: [^'"]*?(\w+)(?= )/m, pick(WORDS)),
	'a finding': (content, pick) => change(pick(originals(content)), /^ {4}status: (one-source)$/m, 'unconfirmed'),
	'a finding, back again': (content, pick) => change(pick(originals(content)), /^ {4}status: (unconfirmed)$/m, 'one-source'),
	'the name of an outlet': (content, pick) => change(pick(globSync(join(content, 'outlets/*.yml'))), /^name: .*?([\w.]+)$/m, pick(WORDS)),
	'what an entity is': (content, pick) =>
		change(pick(globSync(join(content, 'entities/*.yml'))), /^description: .*?(\w+)(?= )/m, pick(WORDS)),
	'the name of a topic': (content, pick) => change(join(content, 'topics.yml'), /name: .*?(\w+)$/m, pick(WORDS)),
	'what an author is': (content, pick) => change(pick(globSync(join(content, 'authors/*.yml'))), /^about: .*?(\w+)(?= )/m, pick(WORDS)),
	'a chart': (content, pick) => change(pick(globSync(join(content, 'charts/*.yml'))), /^title: .*?(\w+)(?= )/m, pick(WORDS)),
	'a map': (content, pick) => change(pick(globSync(join(content, 'maps/*.yml'))), /^title: .*?(\w+)(?= )/m, pick(WORDS)),
	'a colour': (content, pick) => {
		const file = join(content, 'site.yml');
		const text = readFileSync(file, 'utf8').replace(/^accent: .*\n/m, '');
		writeFileSync(file, `${text.trimEnd()}\naccent: '${pick(['#005f73', '#7a1f1f', '#31572c'])}'\n`);
	},
	'what the site is': (content, pick) => change(join(content, 'site.yml'), /^description: .*?(\w+)(?= )/m, pick(WORDS)),
	'a new article': (content, pick) => {
		const from = dirname(pick(originals(content)));
		cpSync(from, join(dirname(from), `${basename(from)}-${pick(['again', 'anew', 'once-more'])}`), { recursive: true });
	},
	'a translation taken back': (content, pick) => {
		const all = texts(content).filter((file) => !file.endsWith('en.mdx'));
		if (all.length > 0) rmSync(pick(all));
	},
	'an article that is gone': (content, pick) => {
		const folder = dirname(pick(originals(content)));
		rmSync(folder, { recursive: true });
		const file = join(content, 'tombstones.yml');
		const why = 'It was about another river.';
		writeFileSync(
			file,
			`${readFileSync(file, 'utf8').trimEnd()}\n- address: /articles/${basename(folder)}/\n  date: 2026-03-06\n  why: ${why}\n`,
		);
	},
	'a picture': async (content, pick) => {
		const file = pick(globSync(join(content, 'articles/kell-in-pictures/*.jpg')));
		writeFileSync(file, await sharp(readFileSync(file)).negate({ alpha: false }).keepIccProfile().toFormat('jpeg').toBuffer());
	},
};

/** Chooses one of several. */
export type Pick = <Item>(items: readonly Item[]) => Item;

const WORDS = ['river', 'gate', 'ledger', 'harbour', 'ferry', 'flood', 'toll', 'bridge'];

/** The articles in the main language, without what is still to appear. */
function originals(content: string): readonly string[] {
	return globSync(join(content, 'articles/*/en.mdx')).sort();
}

function texts(content: string): readonly string[] {
	return globSync(join(content, 'articles/*/*.mdx')).sort();
}

/** Puts something else in the place of what a pattern has in brackets, where it is first found. */
function change(file: string, pattern: RegExp, instead: string): void {
	const text = readFileSync(file, 'utf8');
	writeFileSync(
		file,
		text.replace(pattern, (found, old: string) => found.slice(0, found.length - old.length) + instead),
	);
}

/** A pick that is the same for the same seed. */
export function pickFrom(seed: number): Pick {
	let state = seed | 0;
	return (items) => {
		// mulberry32
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		const item = items[((mixed ^ (mixed >>> 14)) >>> 0) % items.length];
		if (item === undefined) throw new Error('There is nothing to pick from.');
		return item;
	};
}
