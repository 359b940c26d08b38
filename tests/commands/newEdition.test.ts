import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/commands/site.ts';
import { FIXTURES } from '../product/buildFixtures.ts';
import { englishIn } from './englishIn.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(ROOT, 'tests/output', 'new-edition-'));
	cpSync(FIXTURES, join(folder, 'content'), { recursive: true });
	// Commands run in the root of the project, where the interface words are.
	symlinkSync(join(ROOT, 'src'), join(folder, 'src'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command of the project in the folder, with these lines as typed input. */
function run(command: string, words: readonly string[] = [], typed = '') {
	const { status, stderr, stdout } = spawnSync(process.execPath, [join(ROOT, `src/${command}.ts`), ...words], {
		cwd: folder,
		encoding: 'utf8',
		input: typed,
	});
	return { status, said: stdout + stderr };
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const all = (below: string) => globSync('**/*', { cwd: join(folder, below), withFileTypes: true }).filter((entry) => entry.isFile());
const paths = (below: string) => all(below).map(({ name, parentPath }) => join(parentPath, name).slice(join(folder, below).length + 1));

const NAME = ['--name', 'The Lantern', '--yes'];

describe('npm run new-edition', () => {
	test('leaves nothing of the old edition in content/, and keeps all of it in a folder beside it', () => {
		const before = paths('content').sort();
		const { said, status } = run('commands/newEdition', [...NAME, '--languages', 'en']);
		expect(said).toContain('The new edition is in content/. What was there before is in content-before/;');
		expect(status).toBe(0);
		expect(paths('content').sort()).toEqual([
			'LICENSE',
			'articles/first-article/en.mdx',
			'outlets/first-outlet.yml',
			'pages/about.mdx',
			'pages/corrections.mdx',
			'pages/how-we-source.mdx',
			'site.yml',
			'topics.yml',
		]);
		expect(paths('content-before').sort()).toEqual(before);
	});

	test('puts what the newsroom says about itself where readers find it', () => {
		run('commands/newEdition', [
			...['--name', 'The Lantern', '--address', 'https://lantern.kell.city', '--languages', 'en', '--desk', 'The night desk'],
			...['--contact', 'desk@kell.city', '--time-zone', 'Asia/Kabul', '--accent', '#B5122B', '--licence', 'CC-BY-SA-4.0'],
			...['--samples', 'remove', '--yes'],
		]);
		const site = read('content/site.yml');
		for (const line of [
			'name: The Lantern',
			'desk: The night desk',
			'address: https://lantern.kell.city',
			'timeZone: Asia/Kabul',
			'contact: desk@kell.city',
			'accent: "#B5122B"',
		])
			expect(site).toContain(`${line}\n`);
		expect(read('content/pages/about.mdx')).toContain('Write to [desk@kell.city](mailto:desk@kell.city).');
		expect(read('content/pages/about.mdx')).toContain('[CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/)');
		expect(read('content/LICENSE')).toContain('are by The Lantern,\nand licensed under CC BY-SA 4.0:');
	});

	test('leaves only blanks and unrecorded addresses for the check to report', () => {
		run('commands/newEdition', [...NAME, '--languages', 'en']);
		const { said, status } = run('commands/check');
		expect(status).toBe(1);
		expect(said).toContain(
			'“Who owns and runs The Lantern, since when, and where? Who pays for it?” is a blank that is still to be filled in.',
		);
		expect(new Set(said.match(/^ {2}\d+:\d+ {2}[\w-]+$/gm)?.map((line) => line.split(/\s+/).at(-1)))).toEqual(
			new Set(['left-blank', 'unrecorded-address', 'no-site-address', 'no-report-address']),
		);
		expect(run('commands/record')).toMatchObject({ status: 1, said: expect.stringContaining('Nothing was recorded.') as string });
	});

	test('asks in plain words for what it was not told, until the answer is valid, and takes an empty line as its suggestion', () => {
		const lines = [
			'',
			'The Lantern',
			'lantern',
			'https://lantern.kell.city',
			'en',
			'',
			'desk@kell.city',
			'Kabul',
			'Asia/Kabul',
			'#ffcc00',
			'#866a00',
			'',
			'',
			'yes',
		];
		const { said, status } = run('commands/newEdition', [], `${lines.join('\n')}\n`);
		expect(said).toContain('What is the site called?');
		expect(said).toContain('This one needs an answer.');
		expect(said).toContain('"lantern" cannot be the value of "address".');
		expect(said).toContain('"Kabul" cannot be the value of "timeZone". Write the zone in which times are shown, like Asia/Kabul or UTC.');
		expect(said).toContain("the contrast is 1.3, but must be at least 4.5 (WCAG AA). A similar colour that works is '#866a00'.");
		expect(said).toContain(
			'content/ will be made again from the beginning. All that is in it now goes into content-before/. Write “yes” to go on.',
		);
		expect(status).toBe(0);
		expect(read('content/site.yml')).toContain('desk: The desk of The Lantern\n');
	});

	test.each([
		['who does not agree', [], 'The Lantern\n\n\n\n\n\n\n\n\nno\n', 'You did not agree.'],
		['who stops answering', [], 'The Lantern\n', 'There is no answer for --address.'],
		['who gives no name', ['--yes'], '', 'There is no answer for --name.'],
		['whose accent is too faint', [...NAME, '--accent', '#ffcc00'], '', "A similar colour that works is '#866a00'."],
		['who names a language without words', [...NAME, '--languages', 'en,xx'], '', 'The site has no words in “xx” yet.'],
		[
			'who misspells an option',
			[...NAME, '--adress', 'https://lantern.kell.city'],
			'',
			'There is no option --adress. There are: --name …, --address …,',
		],
		[
			'who would keep articles in another language',
			[...NAME, '--languages', 'ur', '--samples', 'keep'],
			'',
			'The articles that are there are in en (English).',
		],
	])('changes nothing for somebody %s, and says why', (_, words, typed, why) => {
		const before = new Map(paths('content').map((path) => [path, read(join('content', path))]));
		const { said, status } = run('commands/newEdition', words, typed);
		expect(status).toBe(1);
		expect(said).toContain(why);
		expect(said).toContain('Nothing was changed.');
		expect(new Map(paths('content').map((path) => [path, read(join('content', path))]))).toEqual(before);
		expect(readdirSync(folder)).toEqual(['content', 'src']);
	});

	test('leaves content/ as it was if it fails in the middle', () => {
		// Every name that the old edition could move to is taken.
		const taken = Array.from({ length: 1000 }, (_, index) => `content-before${index === 0 ? '' : `-${index + 1}`}`);
		for (const name of taken) mkdirSync(join(folder, name));
		const { status } = run('commands/newEdition', NAME);
		expect(status).not.toBe(0);
		expect(existsSync(join(folder, 'content/articles/first-flight/en.mdx'))).toBe(true);
	});

	test('deletes the remains of one that was killed', () => {
		mkdirSync(join(folder, '.content-new-killed'));
		run('commands/newEdition', [...NAME, '--languages', 'en']);
		expect(readdirSync(folder).sort()).toEqual(['content', 'content-before', 'src']);
	});

	test('keeps the articles if it is asked to, their licence, and what has been published', () => {
		writeFileSync(join(folder, 'content/LICENSE'), 'The texts of the old edition are under CC BY 4.0.\n');
		const { said, status } = run('commands/newEdition', [...NAME, '--languages', 'en', '--samples', 'keep']);
		expect(said).toContain('The new edition is in content/.');
		expect(status).toBe(0);
		expect(read('content/articles/first-flight/en.mdx')).toBe(readFileSync(join(FIXTURES, 'articles/first-flight/en.mdx'), 'utf8'));
		expect(paths('content').filter((path) => /\.(?:ur|prs)\.|\/(?:ur|prs)\./.test(path))).toEqual([]);
		expect(read('content/topics.yml')).not.toContain('translations');
		expect(read('content/site.yml')).toContain('name: The Lantern\n');
		expect(read('content/LICENSE')).toContain('These follow,\nand hold for them.');
		expect(read('content/LICENSE')).toContain('The texts of the old edition are under CC BY 4.0.');
	});
});

/** Words of the project's sample edition and of the fixtures. None may be on a page of another newsroom. */
const OTHERS = [
	...['What the News Says', 'what-the-news-says', 'خبر کیا کہتی ہے', 'خبرها چه می‌گویند', 'amazon-fires', 'imran-khan', 'kabul-airport'],
	...['taliban', 'Good Morning Post', 'Dawn', 'PIPS', 'Military Times', 'Khaama', 'Durand', 'amazon', 'pakistan'],
	...['River Desk', 'river.example', 'book-of-tolls', 'first-flight', 'hard-cases', 'Sarv', 'Kell'],
];

const ARABIC = 'يديره ثلاثة أشخاص.';

const ARTICLE = `---
title: Who has counted the boats in the harbour
dek: One paper has a number of boats. Nobody else has counted them.
published: 2026-01-05T09:00Z
covers: 2026-01
topics: [news]
answer: One paper counts forty boats. Nobody else has counted them.
summary:
  report: One paper counts forty boats in the harbour.
  holdsUp: There is one source for it, and it does not say how it counted.
  unknown: Nobody knows how many of them still sail.
  matters: The town decides on a larger harbour.
made:
  method: person
  from: The one report that there is.
sources:
  - { id: echo-boats, outlet: harbour-echo, kind: news-report, title: Forty boats, url: 'https://echo.example/boats', published: 2026-01-03, accessed: 2026-01-04 }
claims:
  - id: forty-boats
    text: There are forty boats in the harbour.
    kind: figure
    status: one-source
    when: 2026-01-03
    attributions:
      - { source: echo-boats, stance: supports }
---

A paper writes that <Claim id="forty-boats">there are forty boats in the harbour</Claim>.
`;

/** Arabic text on the pages below ar/: interface words, words of a new edition, and what the newsroom filled in. */
const IN_ARABIC: readonly (readonly [path: string, words: readonly string[]])[] = [
	['ar', ['<html lang="ar" dir="rtl"', 'انتقل إلى المحتوى', 'أخبار نفككها ادعاءً ادعاءً.']],
	['ar/about', ['يأخذ موقع The Lantern الأخبار كما تُروى', 'راسلونا على', ARABIC]],
	['ar/how-we-source', ['كيف نتعامل مع المصادر', 'النتائج الخمس التي قد نخلص إليها في ادعاء']],
	['ar/corrections', ['حين يتبيّن خطأ في مقال من مقالاتنا', 'لم يُصوَّب أي مقال حتى الآن.', '--font-naskh']],
	['ar/articles/forty-boats', ['هذا الخبر غير متاح بعد باللغة العربية']],
];

describe.each([
	['es', 'https://lantern.example'],
	['en,ar', 'https://kell.example/lantern/'],
])('a new edition in %s at %s', (languages, address) => {
	test('can be built once its blanks are filled in, passes npm run verify, and has no word of any other edition', () => {
		const [main = ''] = languages.split(',');
		const made = run('commands/newEdition', [
			...['--name', 'The Lantern', '--address', address, '--contact', 'desk@lantern.example'],
			...['--languages', languages, '--time-zone', 'UTC', '--accent', '#b5122b', '--yes'],
		]);
		expect(made).toMatchObject({ status: 0 });
		for (const path of paths('content')) {
			const text = read(join('content', path));
			if (text.includes('⟦') && !path.startsWith('articles/'))
				writeFileSync(join(folder, 'content', path), text.replace(/⟦[^⟧]*⟧/g, path.includes('.ar.') ? ARABIC : 'Three people run it.'));
		}
		mkdirSync(join(folder, 'content/articles/forty-boats'));
		writeFileSync(join(folder, `content/articles/forty-boats/${main}.mdx`), ARTICLE);
		writeFileSync(join(folder, 'content/outlets/harbour-echo.yml'), 'name: The Harbour Echo\nkind: newspaper\n');
		expect(run('commands/record')).toMatchObject({ status: 0 });

		const dist = join(folder, 'dist');
		const refused = run('commands/build', ['content', dist]);
		expect(refused.status).toBe(1);
		expect(refused.said).toContain(`${address} is an example address`);
		const built = run('commands/build', ['content', dist, '--any-address']);
		expect(built).toMatchObject({ status: 0 });
		const verified = run('verify/verify', [dist, 'content']);
		expect(verified.said).toMatch(/All \d+ rules hold\.\n$/);

		const texts = paths('dist').filter(
			(path) => /\.(?:html|json|xml|txt|rss|atom|md|bib|svg|css|webmanifest)$|_headers|_redirects/.test(path) && !path.includes('LICENSE'),
		);
		expect(texts.length).toBeGreaterThan(30);
		const foreign = texts.flatMap((path) =>
			OTHERS.filter((word) => read(join('dist', path)).includes(word)).map((word) => `${path}: ${word}`),
		);
		expect(foreign).toEqual([]);
		const page = read('dist/index.html');
		expect(page).toContain(`<html lang="${main}"`);
		expect(page).toContain('The Lantern');
		expect(page.replaceAll(' ', '')).toContain('--accent:light-dark(#b5122b,#ff7f7e)');
		expect(existsSync(join(dist, 'ar'))).toBe(languages === 'en,ar');
		if (languages !== 'en,ar') return;
		for (const [path, words] of IN_ARABIC) for (const each of words) expect(read(join('dist', path, 'index.html')), path).toContain(each);
		// Translated pages link to their originals by title. There is no other English.
		expect(englishIn(join(dist, 'ar'), 'ar')).toEqual([
			'about/index.html: About',
			'corrections/index.html: Corrections',
			'how-we-source/index.html: How we source',
			'how-we-source/index.html: source',
		]);
	});
});
