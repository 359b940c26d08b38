/**
 * `npm run new-edition`: replaces content/ with a new edition for another newsroom. It asks for what it needs. Each
 * answer can also be given as an option; with --yes it asks nothing. The old content moves to a folder beside it. An
 * argument can name another content folder.
 */
import { copyFile, readFile, rm } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildEdition } from '../build.ts';
import type { DiagnosticCode } from '../diagnostics/diagnostic.ts';
import { commandLine } from '../commandLine.ts';
import { report } from '../diagnostics/report.ts';
import { siteLanguages } from '../i18n/siteLanguages.ts';
import { loadFiles } from '../load.ts';
import { nameLanguage } from '../schema/language.ts';
import { answersFrom, QUESTIONS, type Answers } from './newEdition/answers.ts';
import { askInTerminal, type Asked } from './newEdition/ask.ts';
import { firstFiles, ownFiles } from './newEdition/files.ts';
import { keepFrom } from './newEdition/keep.ts';
import { backupOf, makeBeside, replace, writeTexts } from './newEdition/replace.ts';

const UNCHANGED = 'Nothing was changed.';

/** Problems that every new edition has, because the newsroom has still to do this work. */
const TO_COME: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>(['left-blank', 'unrecorded-address']);

const now = new Date();
process.exitCode = (await begin()) ? 0 : 1;

async function begin(): Promise<boolean> {
	const { given, isSure, content } = optionsGiven();
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) return refuse(`There is no folder ${content}.`);
	const asked = isSure ? undefined : askInTerminal();
	try {
		const answers = await collect(given, asked);
		if (typeof answers === 'string') return refuse(answers);
		const [main = ''] = answers.languages;
		const [before] = siteLanguages(await loadFiles(content));
		if (answers.keepsSamples && main !== before.tag)
			return refuse(
				`The articles that are there are in ${nameLanguage(before.tag)}. To keep them, name it first among the languages; or remove them.`,
			);
		const backup = backupOf(content);
		const question = `${relative('', content)}/ will be made again from the beginning. All that is in it now goes into ${relative('', backup)}/.`;
		if (asked !== undefined && !(await asked.agrees(question))) return refuse('You did not agree.');
		return await make(answers, content, backup);
	} finally {
		asked?.close();
	}
}

/** Makes the new edition beside the old one, checks it, and puts it in its place. Returns whether it succeeded. */
async function make(answers: Answers, content: string, backup: string): Promise<boolean> {
	const fresh = await makeBeside(content, (folder) => fill(folder, answers, content));
	try {
		const files = await loadFiles(fresh);
		const { diagnostics, draftDiagnostics } = buildEdition(files, { languages: answers.languages, now });
		const wrong = [...diagnostics, ...draftDiagnostics].filter(({ code }) => !TO_COME.has(code));
		if (wrong.length > 0) return refuse(`The new edition would not be in order:\n\n${report(wrong, files)}\n`);
		await replace(content, fresh, backup);
		const blanks = diagnostics.flatMap(({ code, file }) => (code === 'left-blank' ? [file] : []));
		console.log(next(answers, relative('', content), relative('', backup), blanks));
		return true;
	} finally {
		await rm(fresh, { recursive: true, force: true });
	}
}

async function fill(fresh: string, answers: Answers, content: string): Promise<void> {
	const guide = join(content, 'README.md');
	if (answers.keepsSamples) await keepFrom(content, fresh, answers.languages);
	else if (existsSync(guide)) await copyFile(guide, join(fresh, 'README.md'));
	const earlier =
		answers.keepsSamples && existsSync(join(content, 'LICENSE')) ? await readFile(join(content, 'LICENSE'), 'utf8') : undefined;
	await writeTexts(fresh, ownFiles(answers, { now, earlier }));
	if (!answers.keepsSamples) await writeTexts(fresh, firstFiles(answers, now));
}

/**
 * Returns all answers: those given as options, and those to questions asked now. Returns a sentence instead if an
 * answer is missing or invalid.
 */
async function collect(given: Readonly<Record<string, string>>, asked: Asked | undefined): Promise<Answers | string> {
	const answers: Record<string, string> = {};
	for (const question of QUESTIONS) {
		const { fallback, fault, option } = question;
		const own = given[option]?.trim();
		const why = own === undefined || (own === '' && fallback === '') ? undefined : fault(own);
		if (why !== undefined) return `--${option}: ${why}`;
		const answer = own ?? (asked === undefined ? fallback : await asked.answer(question));
		if (answer === undefined) return `There is no answer for --${option}.`;
		answers[option] = answer;
	}
	return answersFrom(answers);
}

function optionsGiven() {
	const options = Object.fromEntries(QUESTIONS.map(({ option }) => [option, { type: 'string' }] as const));
	const { positionals, values } = commandLine({ ...options, yes: { type: 'boolean' } }, UNCHANGED);
	const { yes, ...given } = values as Record<string, string> & { yes?: boolean };
	return { given, isSure: yes === true, content: resolve(positionals[0] ?? 'content') };
}

function refuse(sentence: string): false {
	console.error(`\n${sentence}\n${UNCHANGED}`);
	return false;
}

/** Says what was made and what to do next. `blanks` has the path of a file once for each of its blanks. */
function next(
	{ address, keepsSamples, languages: [main = ''] }: Answers,
	content: string,
	backup: string,
	blanks: readonly string[],
): string {
	const steps = [
		...(blanks.length === 0
			? []
			: [
					`Fill in ${blanks.length === 1 ? 'one blank' : `${blanks.length} blanks`}, in brackets ⟦ ⟧, in ${[...new Set(blanks)].join(', ')}.`,
				]),
		...(keepsSamples
			? []
			: [
					`Write over the first article, a draft: ${content}/articles/first-article/${main}.mdx. The name of its folder becomes its address.`,
				]),
		'See how it looks: npm run dev',
		'Make its addresses permanent, once you like them: npm run record',
		address === '' ? `Once there is an address in ${content}/site.yml, publish: npm run build` : 'Publish: npm run build',
	];
	return [
		'',
		`The new edition is in ${content}/. What was there before is in ${backup}/; delete it when you need it no more.`,
		'',
		'What is left to do:',
		...steps.map((step, index) => `  ${index + 1}. ${step}`),
	].join('\n');
}
