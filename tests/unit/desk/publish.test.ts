import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedClaims, changesFor } from '../../../src/desk/correct/changedClaims.ts';
import { leftInText } from '../../../src/desk/correct/leftInText.ts';
import { describeChanges } from '../../../src/desk/publish/describeChanges.ts';
import { describeFile } from '../../../src/desk/publish/describeFiles.ts';
import { handOver, publishArticle, type PublishWorks } from '../../../src/desk/publish/publish.ts';
import { publishedValues } from '../../../src/desk/publish/publishedValues.ts';
import { LiveCheck } from '../../../src/desk/server/liveCheck.ts';
import { Store } from '../../../src/desk/server/store.ts';
import { markedWords } from '../../../src/desk/text/markedWords.ts';
import { readText } from '../../../src/desk/text/read.ts';
import { readRemark, signRemark } from '../../../src/desk/window/publish/remarks.ts';

const PATH = 'content/articles/held-back/en.mdx';
const LANGUAGES = ['en', 'ur', 'prs'];
const NOW = new Date('2026-11-01T10:00:00Z');

let folder: string;
let works: PublishWorks;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'publish-'));
	const content = join(folder, 'content');
	cpSync(join(import.meta.dirname, '../../fixtures/edition'), content, { recursive: true });
	const kept = join(folder, '.desk');
	works = { content, kept, check: new LiveCheck(content, LANGUAGES), store: new Store({ content, kept, languages: LANGUAGES }) };
});

afterEach(() => rmSync(folder, { recursive: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const git = (...words: readonly string[]) =>
	execFileSync('git', ['-C', folder, '-c', 'user.name=Mara Teln', '-c', 'user.email=mara@kell.example', ...words], { encoding: 'utf8' });

async function publish(path = PATH) {
	const opened = await works.store.open(path);
	return publishArticle(path, opened?.version ?? '', NOW, works);
}

describe('publishing', () => {
	test('says which addresses become permanent, and does nothing before it is asked to', async () => {
		const before = read(PATH);
		const plan = await handOver(PATH, before, NOW, works);
		expect(plan.problems).toEqual([]);
		expect(plan.isPublished).toBe(false);
		expect(plan.addresses).toEqual(['/articles/held-back/', '/articles/held-back/unpublished-claim/']);
		expect(plan.changes).toEqual(['New: 1 claim, 1 source, 3 words of text']);
		expect(read(PATH)).toBe(before);
		expect(existsSync(join(folder, 'content/ledger/articles/held-back.yml'))).toBe(false);
	});

	test('works in a folder without git: the article is no longer a draft, and is on the ledger', async () => {
		const published = await publish();
		expect(published).toMatchObject({ hasGit: false, commit: undefined });
		expect(read(PATH)).not.toContain('draft:');
		expect(read(PATH)).toContain('published: 2026-11-01T10:00Z\n');
		expect(read('content/ledger/articles/held-back.yml')).toContain('  unpublished-claim: ');
		expect((await works.check.build()).diagnostics).toEqual([]);
		// Later changes are compared with what was published.
		const plan = await handOver(PATH, read(PATH).replace('This is unpublished', 'This is out'), NOW, works);
		expect(plan).toMatchObject({ isPublished: true, addresses: [], changes: ['1 paragraph changed'] });
	});

	test('makes one commit with only what belongs to the article', async () => {
		git('init', '--quiet');
		git('config', 'user.name', 'Mara Teln');
		git('config', 'user.email', 'mara@kell.example');
		git('add', '.');
		git('commit', '--quiet', '--message', 'Begin');
		writeFileSync(join(folder, 'content/outlets/echo-site.yml'), `${read('content/outlets/echo-site.yml')}# A note.\n`);
		const before = await works.store.open(PATH);
		await works.store.save(PATH, read(PATH).replace('This is unpublished', 'This is out'), before?.version ?? '');
		const published = await publish();
		expect(published.commit).toMatch(/^[0-9a-f]{7,}$/);
		expect(git('show', '--format=%B', '--name-only', 'HEAD').trim().split('\n')).toEqual([
			'Publish “An article that only the desk may see”',
			'',
			'- 1 paragraph changed',
			'',
			'',
			'content/articles/held-back/en.mdx',
			'content/ledger/articles/held-back.yml',
		]);
		expect(git('status', '--porcelain').trim()).toContain('content/outlets/echo-site.yml');
	});

	test('is refused while there is a problem, and nothing is written', async () => {
		writeFileSync(join(folder, PATH), read(PATH).replace('outlet: ', 'outlet: x-'));
		const before = read(PATH);
		await expect(publish()).rejects.toThrow('There is still something to put right');
		expect(read(PATH)).toBe(before);
		expect(existsSync(join(folder, 'content/ledger/articles/held-back.yml'))).toBe(false);
		const plan = await handOver(PATH, before, NOW, works);
		expect(plan.problems[0]?.words).toContain('There is no outlet');
	});

	test('leads to the thing that has an address which was given up', async () => {
		writeFileSync(join(folder, 'content/outlets/the-old-mail.yml'), read('content/outlets/sarv-herald.yml'));
		writeFileSync(join(folder, PATH), read(PATH).replace(/outlet: [a-z-]+/, 'outlet: the-old-mail'));
		const { problems } = await handOver(PATH, read(PATH), NOW, works);
		expect(problems).toContainEqual({
			path: 'content/tombstones.yml',
			words:
				'The address /outlets/the-old-mail/ was given up before, and old links to it lead elsewhere. Now something new has it. If this is the same as what those links lead to, open it and make the two one. If not, open it and give it another permanent name.',
			opens: 'content/outlets/the-old-mail.yml',
		});
	});

	test('is refused if the file has changed since it was looked at', async () => {
		await expect(publishArticle(PATH, 'another', NOW, works)).rejects.toThrow('has changed on disk');
	});
});

describe('what has changed is said in words', () => {
	const article = (claims: string, sources = '', body = 'One.\n\nTwo.\n') =>
		`---\ntitle: What is said\nsources:${sources}\nclaims:\n${claims}---\n\n${body}`;
	const one = '  - { id: a, text: It is so., status: one-source, attributions: [{ source: x, stance: supports }] }\n';
	const two = '  - { id: b, text: It was so., status: unconfirmed, attributions: [{ source: x, stance: supports }] }\n';

	test.each([
		['a claim is reworded', article(one + two), article(one + two.replace('was', 'had been')), ['claim 2 reworded']],
		['a finding is another', article(one), article(one.replace('one-source', 'disputed')), ['claim 1: “One source” is now “Disputed”']],
		[
			'somebody else says so too',
			article(one),
			article(one.replace('supports }]', 'supports }, { source: y, stance: supports }]')),
			['claim 1: 1 source added'],
		],
		['a source is added', article(one), article(one, '\n  - { id: x, title: The news }'), ['1 source added']],
		['a claim is added', article(one), article(one + two), ['claim 2 added']],
		['a claim is gone', article(one + two), article(one), ['claim removed: “It was so.”']],
		[
			'the text is longer',
			article(one),
			article(one, '', 'One.\n\nTwo, and more.\n\nThree.\n'),
			['1 paragraph changed', '1 paragraph added'],
		],
		['the headline is another', article(one), article(one).replace('What is said', 'What was said'), ['Headline changed']],
		['nothing changes', article(one), article(one), []],
	])('%s', (_title, before, after, lines) => {
		expect(describeChanges(PATH, before, after)).toEqual(lines);
	});
});

describe('what has changed beside the text is said in words', () => {
	const NAMING = (kind: string, id: string) => `${kind} ${id}`;
	const changesIn = (path: string, before: string | undefined, after: string) =>
		describeFile({ path, before, after }, NAMING, () => 'chart “Fewer ferries”');

	test.each([
		['an outlet is new', 'content/outlets/kell-times.yml', undefined, 'name: Kell Times\nkind: newspaper\n', ['outlet “Kell Times” added']],
		[
			'a country is looked up',
			'content/outlets/kell-times.yml',
			'name: Kell Times\ncountry: unknown\nowner: A\n',
			'name: Kell Times\ncountry: FJ\nowner: B\n',
			['outlet “Kell Times”: country added, owner changed'],
		],
		[
			'a person is described and named in Urdu',
			'content/entities/tomas-reik.yml',
			'name: Tomas Reik\nkind: person\ndescription: A.\n',
			'name: Tomas Reik\nkind: person\ndescription: B.\ntranslations: { ur: { name: ٹومس, description: ا } }\n',
			['person “Tomas Reik”: description changed, words in Urdu added'],
		],
		[
			'a map has another place',
			'content/maps/kell.yml',
			'title: Where Kell lies\nplaces: [kell]\n',
			'title: Where Kell lies\nplaces: [sarv]\n',
			['map “Where Kell lies”: “entity sarv” added, “entity kell” taken off'],
		],
		[
			'two numbers of a chart are others',
			'content/charts/ferries.yml',
			'title: Fewer ferries\npoints: [{ year: 2021, value: 1 }, { year: 2022, value: 2 }]\n',
			'title: Fewer ferries\npoints: [{ year: 2021, value: 3 }, { year: 2022, value: 4 }, { year: 2023, value: 5 }]\n',
			['chart “Fewer ferries”: 2 values changed, 1 value added'],
		],
		[
			'a number in a table is another',
			'content/articles/held-back/ferries.csv',
			'date,value\n2021,1\n2022,2\n',
			'date,value\n2021,1\n2022,3\n',
			['chart “Fewer ferries”: 1 value changed'],
		],
		[
			'a topic has another name, and one is new',
			'content/topics.yml',
			'- { id: a, name: Rivers }\n',
			'- { id: a, name: Waters }\n- { id: b, name: Ferries }\n',
			['topic “Waters”: name changed', 'topic “Ferries” added'],
		],
		['nothing but a comment', 'content/outlets/kell-times.yml', 'name: Kell Times\n', 'name: Kell Times\n# A note.\n', []],
	])('%s', (_title, path, before, after, lines) => {
		expect(changesIn(path, before, after)).toEqual(lines);
	});

	const text = (yaml: string, body = 'One.\n') => `---\n${yaml}---\n\n${body}`;

	test.each([
		[
			'a picture is added, and another has a caption',
			text('pictures: [{ id: a, caption: A ferry }]\n'),
			text('pictures: [{ id: a, caption: An old ferry }, { id: b, inWords: A landing }]\n'),
			['picture “An old ferry”: caption changed', 'picture “A landing” added'],
		],
		[
			'a picture is gone',
			text('pictures: [{ id: a, caption: A ferry }]\n'),
			text('title: T\n'),
			['picture “A ferry” removed', 'Headline added'],
		],
		['somebody is explained', text('entities: [a]\n'), text('entities: [a, b]\n'), ['explains “entity b”: added']],
		['another topic', text('topics: [a]\n'), text('topics: [b]\n'), ['topic “topic b”: added', 'topic “topic a”: removed']],
		[
			'a part of the summary',
			text('summary: { holdsUp: A }\n'),
			text('summary: { holdsUp: B }\n'),
			['“What holds up” in the summary changed'],
		],
		[
			'a chart is put into the text, and a map taken out',
			text('title: T\n', 'One.\n\n<Map data="m" />\n'),
			text('title: T\n', 'One.\n\n<Chart data="c" />\n'),
			['chart “chart c” put into the text', 'map “map m” taken out of the text'],
		],
	])('%s', (_title, before, after, lines) => {
		expect(describeChanges(PATH, before, after, NAMING)).toEqual(lines);
	});

	test('with git: files that the article uses, and no others', async () => {
		git('init', '--quiet');
		git('add', '.');
		git('commit', '--quiet', '--message', 'Begin');
		const used = 'content/outlets/sarv-herald.yml';
		writeFileSync(join(folder, used), read(used).replace(/^name: .*$/m, 'name: Herald of the Sarv'));
		writeFileSync(
			join(folder, 'content/outlets/echo-site.yml'),
			read('content/outlets/echo-site.yml').replace(/^name: .*$/m, 'name: Echo'),
		);
		expect((await handOver(PATH, read(PATH), NOW, works)).beside).toEqual(['outlet “Herald of the Sarv”: name changed']);
	});

	test('with git: the article in its other languages, which the commit takes with it', async () => {
		git('init', '--quiet');
		git('add', '.');
		git('commit', '--quiet', '--message', 'Begin');
		const [english, urdu] = ['content/articles/book-of-tolls/en.mdx', 'content/articles/book-of-tolls/ur.mdx'];
		const beside = async (path = english) => (await handOver(path, read(path), NOW, works)).beside;
		const was = read(urdu);
		writeFileSync(join(folder, urdu), was.replace(/^title: .*$/m, 'title: کشتی کی کتاب'));
		expect(await beside()).toEqual(['in Urdu: Headline changed']);
		// It is not beside itself.
		expect(await beside(urdu)).toEqual([]);
		writeFileSync(join(folder, urdu), was.replace(/^title: .*$/m, 'title: کشتی کی کتاب\ndraft: true'));
		expect(await beside()).toEqual(['in Urdu, still a draft: Headline changed']);
		writeFileSync(join(folder, urdu), was);
		writeFileSync(join(folder, 'content/articles/held-back/prs.mdx'), '---\ntitle: کتاب\ndraft: true\n---\n');
		expect(await beside(PATH)).toEqual(['in Dari, still a draft: new']);
	});

	test('without git: against what went out last', async () => {
		await publish();
		const used = 'content/outlets/sarv-herald.yml';
		writeFileSync(join(folder, used), read(used).replace(/^name: .*$/m, 'name: Herald of the Sarv'));
		expect((await handOver(PATH, read(PATH), NOW, works)).beside).toEqual(['outlet “Herald of the Sarv”: name changed']);
	});
});

describe('a published claim that changes', () => {
	const TEXT = readText('When it rained, <Claim id="dead">*41* people drowned</Claim>. <Claim id="cost">It cost 45</Claim>.\n').doc;
	const claim = { id: 'a', text: 'The bridge cost 40 million.', status: 'one-source', attributions: [{ source: 'x', stance: 'supports' }] };

	test('leads to a question if its words, finding or evidence change, but not for a note', () => {
		const before = { published: [claim], saved: [claim] };
		expect(changedClaims(before, [{ ...claim, note: 'Only so.' }])).toEqual([]);
		expect(changedClaims(before, [{ ...claim, text: 'The bridge cost 50 million.' }])).toEqual([
			{ id: 'a', number: 1, was: 'The bridge cost 40 million.', now: 'The bridge cost 50 million.', hasOtherFinding: false },
		]);
		expect(changedClaims(before, [{ ...claim, status: 'disputed' }])).toMatchObject([{ hasOtherFinding: true }]);
		expect(changedClaims(before, [{ ...claim, attributions: [] }])).toHaveLength(1);
	});

	test('leads to no question before it is published', () => {
		const before = { published: [{ ...claim, id: 'b' }], saved: [claim] };
		expect(changedClaims(before, [{ ...claim, text: 'The bridge cost 50 million.' }])).toEqual([]);
	});

	test('is compared with what readers have seen, and not with what was saved since', () => {
		const saved = [{ ...claim, text: 'The bridge cost 50 million.' }];
		const asked = changedClaims({ published: [claim], saved }, [{ ...claim, text: 'The bridge cost 60 million.' }]);
		expect(asked).toMatchObject([{ was: 'The bridge cost 40 million.', now: 'The bridge cost 60 million.' }]);
		expect(changedClaims({ published: [claim], saved }, saved)).toEqual([]);
		expect(changedClaims({ published: [claim], saved }, [claim])).toEqual([]);
	});

	test.each(['with', 'without'])('%s git, readers have seen what was last published, whatever was saved since', async (how) => {
		const seen = async () => (await publishedValues(PATH, works))?.claims.map(({ text }) => text);
		if (how === 'with') {
			git('init', '--quiet');
			git('config', 'user.name', 'Mara Teln');
			git('config', 'user.email', 'mara@kell.example');
			git('add', '.');
			git('commit', '--quiet', '--message', 'Begin');
		}
		expect(await seen()).toBeUndefined();
		await publish();
		expect(await seen()).toEqual(['The unpublished claim is not for readers yet.']);
		writeFileSync(join(folder, PATH), read(PATH).replace('is not for readers yet', 'is for all readers'));
		expect(await seen()).toEqual(['The unpublished claim is not for readers yet.']);
		await publish();
		expect(await seen()).toEqual(['The unpublished claim is for all readers.']);
	});

	test('gets one correction, however often its words change before the next publishing', () => {
		const entry = { date: '2026-10-30', claims: ['a'], was: 'A.', now: 'B.' };
		const answer = { kind: 'wrong', was: 'A.', now: 'C.', note: '' } as const;
		const removed = (published: readonly Readonly<Record<string, unknown>>[], now: readonly Readonly<Record<string, unknown>>[]) =>
			changesFor(answer, ['a'], NOW, [], { corrections: { published, now } }).filter(({ act }) => act === 'remove');
		const others = [
			{ ...entry, claims: ['b'] },
			{ ...entry, claims: ['a', 'b'] },
		];
		expect(removed([], [entry, ...others])).toEqual([{ act: 'remove', path: ['corrections', 0] }]);
		expect(removed([], [entry])).toEqual([{ act: 'remove', path: ['corrections'] }]);
		expect(removed([entry], [entry])).toEqual([]);
	});

	test.each([
		['a figure', '41 people died in the flood.', '45 people died in the flood.', ['41']],
		['nothing that the text does not say', 'Forty-one people died.', 'Forty-five people died.', []],
		['a word', 'Some say that 41 people drowned.', 'Some say that 41 people died.', ['drowned']],
		['nothing that the claim still has', 'In the flood, 41 died.', '41 people died in the flood.', []],
	])('says what the marked words in the text still have: %s', (_title, was, now, left) => {
		expect(leftInText(was, now, markedWords(TEXT, 'dead'))).toEqual(left);
	});

	test('becomes a correction, a revision or neither', () => {
		const order = ['title', 'published', 'updated', 'corrections'];
		expect(changesFor({ kind: 'wrong', was: 'A.', now: 'B.', note: '' }, ['a'], NOW, order)).toEqual([
			{ act: 'set', path: ['updated'], value: '2026-11-01T10:00Z', order },
			{ act: 'add', path: ['corrections', 0], value: { date: '2026-11-01', claims: ['a'], was: 'A.', now: 'B.' }, order },
		]);
		expect(changesFor({ kind: 'new', what: 'A second paper says so.' }, ['a'], NOW, order)).toContainEqual({
			act: 'add',
			path: ['revisions', 0],
			value: { at: '2026-11-01T10:00Z', claims: ['a'], what: 'A second paper says so.' },
			order,
		});
		expect(changesFor({ kind: 'wording' }, ['a'], NOW, order)).toEqual([]);
	});
});

describe('a note to colleagues', () => {
	test('says who wrote it and when, and is read back in that form', () => {
		const text = signRemark('Who says so, and when: today?', 'Anna Lind', new Date('2026-03-02T23:00:00Z'));
		expect(text).toBe('Anna Lind, 2026-03-02: Who says so, and when: today?');
		expect(readRemark(text)).toEqual({ author: 'Anna Lind', day: '2026-03-02', words: 'Who says so, and when: today?' });
	});

	test.each(['Check this: is it so?', 'On 2026-03-02: nothing.', 'آیا تاریخ درست است؟'])('without a name is all words: “%s”', (text) => {
		expect(readRemark(text)).toEqual({ author: undefined, day: undefined, words: text });
	});

	test('by nobody is left as it is', () => {
		expect(signRemark('So.', '', new Date())).toBe('So.');
	});
});
