import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildEdition } from '../../build.ts';
import type { ContentFile } from '../../reading/files/contentFile.ts';
import { isId } from '../../schema/id.ts';
import { explanations } from '../../diagnostics/diagnostic.ts';
import { isTakenBelowHub } from '../../model/pages/takenNames.ts';
import { readOnDisk, writeWhole } from '../server/disk.ts';
import type { LiveCheck } from '../server/liveCheck.ts';
import { RequestRefused } from '../server/requests.ts';
import type { Folders } from '../server/store.ts';
import { explainAtDesk } from '../words/explain.ts';
import { describeMerge } from '../words/mergeWords.ts';
import { rememberPublished } from '../publish/lastPublished.ts';
import { removalOf } from './leftOver.ts';
import { findMove, forgetMove, keepMove, type NewName, type Step } from './madeMoves.ts';
import { referencesTo } from './references.ts';
import { fileOf, merged, mergeOf, renamed, type Rewritten } from './replace.ts';

/** A change of a thing: it gets another id, or is merged into another thing. */
export type Move = NewName;

/** What a move would do. */
export interface MovePlan {
	/** What names the thing. */
	readonly uses: readonly { readonly kind: string; readonly title: string }[];
	readonly places: number;
	/** Where the old address will lead. Undefined if it was never published. */
	readonly leadsTo: string | undefined;
	/** When two become one: what the one that stays takes over, and what is dropped. */
	readonly taken: readonly string[];
	readonly lost: readonly string[];
	/** The problems that the move would cause. */
	readonly faults: readonly string[];
}

interface Works extends Folders {
	readonly check: LiveCheck;
}

/** Works out what a move would do, without doing it. */
export async function planMove(move: Move, works: Works, now: Date): Promise<MovePlan> {
	const files = await works.check.files();
	const rewritten = await rewriteFor(move, works, now);
	const uses = referencesTo(move.thing, files);
	const places = uses.reduce((sum, { inText, values }) => sum + inText + values.length, 0);
	const before = new Set(problemsOf(files, works, now));
	const after = problemsOf(withRewritten(files, rewritten), works, now).filter((problem) => !before.has(problem));
	const tombstones = rewritten.get('content/tombstones.yml');
	const merge = move.act === 'merge' ? mergeOf(move.thing, move.to, files) : { taken: [], lost: [], changes: [] };
	return {
		...describeMerge(merge),
		uses: uses.map(({ kind, title }) => ({ kind, title })),
		places,
		leadsTo:
			tombstones === undefined ? undefined : /replacedBy: ["']?(\/[^\s"']+)/.exec(tombstones.slice(tombstones.lastIndexOf('- ')))?.[1],
		faults: after,
	};
}

/**
 * Makes a move. Writes all files or none, and keeps the old ones so that one press undoes everything. `undo` is what
 * `takeBackMove` needs.
 */
export async function makeMove(move: Move, works: Works, now: Date): Promise<{ readonly path: string; readonly undo: string }> {
	const rewritten = await rewriteFor(move, works, now);
	const undo = await writeAll(rewritten, move, works, now);
	const file = fileOf({ ...move.thing, id: move.to });
	return { path: move.thing.kind === 'topic' ? `${file}/${move.to}` : file, undo };
}

/** Deletes the file of an outlet that nothing names any more. A copy is kept. */
export async function removeLeftOver(outlet: string, works: Works, now: Date): Promise<void> {
	await writeAll(removalOf(outlet, await works.check.files()), undefined, works, now);
}

/** Undoes a move, unless one of its files has changed since. If it has been published, that is a change to publish too. */
export async function takeBackMove(undo: string, works: Works, now: Date): Promise<void> {
	const made = await findMove(works.kept, undo);
	if (made === undefined) throw new RequestRefused('This has been taken back already.');
	for (const { after, path } of made.steps)
		if ((await textOnDisk(path, works)) !== after)
			throw new RequestRefused('Part of this has been changed since, so it cannot be taken back in one go. Nothing was changed.');
	for (const { before, path } of made.steps) await put(path, before, works);
	await forgetMove(works.kept, undo);
	if (made.isPublished) {
		const steps = made.steps.map(({ after, before, path }) => ({ path, before: after, after: before }));
		await keepMove(works.kept, { newName: backAgain(made.newName), steps }, now);
	}
}

/** What taking back a move renames. Two that were merged are two again, so nothing is. */
function backAgain(move: Move | undefined): Move | undefined {
	return move?.act === 'rename' ? { act: 'rename', thing: { ...move.thing, id: move.to }, to: move.thing.id } : undefined;
}

async function rewriteFor({ act, thing, to }: Move, { check }: Works, now: Date): Promise<Rewritten> {
	const files = await check.files();
	const has = (id: string) =>
		thing.kind === 'topic'
			? new RegExp(`^- id: ${id}$`, 'm').test(files.find(({ path }) => path === fileOf(thing))?.text ?? '')
			: files.some(({ path }) => path === fileOf({ ...thing, id }));
	if (!has(thing.id)) throw new RequestRefused('It is no longer there.');
	const today = now.toISOString().slice(0, 10);
	if (act === 'merge') {
		if (!has(to) || to === thing.id) throw new RequestRefused('Choose another one that stays.');
		return merged(thing, to, files, today);
	}
	const words = ({ todo, what }: { readonly what: string; readonly todo: string }) => `${what} ${todo}`;
	if (!isId(to)) throw new RequestRefused(words(explanations['bad-id']({ id: to })));
	if (isTakenBelowHub(to)) throw new RequestRefused(words(explanations['slug-taken']({ slug: to })));
	if (has(to)) throw new RequestRefused(`“${to}” is taken. If both are the same, choose it below and make them one.`);
	return renamed(thing, to, files, today);
}

function withRewritten(files: readonly ContentFile[], rewritten: Rewritten): readonly ContentFile[] {
	return [
		...files.filter(({ path }) => !rewritten.has(path)),
		...[...rewritten].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }])),
	];
}

function problemsOf(files: readonly ContentFile[], { languages }: Works, now: Date): readonly string[] {
	const { diagnostics, draftDiagnostics } = buildEdition(files, { languages, now });
	return [...diagnostics, ...draftDiagnostics].map((one) => {
		const { todo, what } = explainAtDesk(one);
		return `${what} ${todo}`;
	});
}

async function writeAll(rewritten: Rewritten, newName: Move | undefined, works: Works, now: Date): Promise<string> {
	const steps: Step[] = [];
	for (const [path, text] of rewritten) steps.push({ path, before: await textOnDisk(path, works), after: text ?? null });
	for (const { before, path } of steps) await rememberPublished(path, before ?? undefined, works);
	const name = await keepMove(works.kept, { newName, steps }, now);
	const done: Step[] = [];
	try {
		for (const step of steps) {
			done.push(step);
			await put(step.path, step.after, works);
		}
	} catch (error) {
		for (const { before, path } of done) await put(path, before, works);
		await forgetMove(works.kept, name);
		throw error;
	}
	return name;
}

/** `path` is safe: it comes from the content folder, or from an id that has been checked. */
function placeIn(path: string, { content }: Works): string {
	return join(content, path.replace(/^content\//, ''));
}

async function textOnDisk(path: string, works: Works): Promise<string | null> {
	return (await readOnDisk(placeIn(path, works)))?.text ?? null;
}

async function put(path: string, text: string | null, works: Works): Promise<void> {
	const place = placeIn(path, works);
	await mkdir(dirname(place), { recursive: true });
	if (text === null) await rm(place, { force: true });
	else await writeWhole(place, text);
}
