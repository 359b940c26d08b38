import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { faultsOfPicture } from '../../checks/pictures/pictureFiles.ts';
import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { makeCopy } from '../../pictures/copy.ts';
import { readPictureBytes } from '../../pictures/facts.ts';
import { placeAt, type ContentFile } from '../../reading/files/contentFile.ts';
import { fileKind } from '../../reading/files/path.ts';
import { looksLikePicture } from '../../reading/files/rightName.ts';
import { isPictureName, isPlainPictureName, plainPictureName } from '../../schema/picture.ts';
import { explainAtDesk } from '../words/explain.ts';
import { versionOf, writeWhole } from './disk.ts';
import { placeOf } from './place.ts';
import { RequestRefused } from './requests.ts';
import type { Folders } from './store.ts';

/** A picture as the desk shows it: a small copy, turned upright, without the camera’s metadata. */
export interface Shown {
	/** A `data:` address that contains the copy. */
	readonly src: string;
	readonly width: number;
	readonly height: number;
}

/** The length of the copy’s longer side, in pixels. */
const LONGEST = 640;

/** Saves a picture beside an article, under a free name that works on every machine. Returns that name. */
export async function takePicture(article: string, name: string, bytes: Buffer, folders: Folders): Promise<string> {
	const folder = await folderOf(article, folders);
	const wanted = nameFor(name);
	const file: ContentFile = { path: pathBeside(article, wanted), text: '', ...(await readPictureBytes(bytes)) };
	refuseIf(
		faultsOfPicture(file, placeAt(file, 0), name).filter(({ code }) => code !== 'heavy-image'),
		name,
	);
	const there = new Set(await readdir(folder));
	for (let number = 1; ; number += 1) {
		const free = number === 1 ? wanted : wanted.replace(/(\.\w+)$/, `-${number}$1`);
		if (!there.has(free)) {
			await writeWhole(join(folder, free), bytes, { isNew: true });
			return free;
		}
		// If the same picture is already there, it is used.
		if (versionOf(await readFile(join(folder, free))) === versionOf(bytes)) return free;
	}
}

/** A picture beside an article, as a small copy. Undefined if it cannot be shown. */
export async function showPicture(article: string, name: string, folders: Folders): Promise<Shown | undefined> {
	const folder = await folderOf(article, folders);
	if (!isPlainPictureName(name)) return undefined;
	const bytes = await readFile(join(folder, name)).catch(() => undefined);
	if (bytes === undefined) return undefined;
	const reading = await readPictureBytes(bytes);
	if (!('picture' in reading)) return undefined;
	const { height, width } = reading.picture;
	const scale = Math.min(1, LONGEST / Math.max(width, height));
	const copy = await makeCopy(bytes, { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) });
	return { src: `data:image/jpeg;base64,${copy.toString('base64')}`, width, height };
}

/** The names of the pictures beside an article. */
export async function picturesBeside(article: string, folders: Folders): Promise<readonly string[]> {
	return (await readdir(await folderOf(article, folders))).filter((name) => isPlainPictureName(name)).sort();
}

async function folderOf(article: string, { content, languages }: Folders): Promise<string> {
	if (fileKind(article).kind !== 'article') throw new RequestRefused('Pictures lie beside articles.');
	return dirname(await placeOf(content, article, languages));
}

function pathBeside(article: string, name: string): string {
	return article.replace(/[^/]+$/, name);
}

/** A name in small letters and hyphens, if the name needs it. Refuses names of files that are not pictures the site can show. */
function nameFor(name: string): string {
	const ending = name.toLowerCase().replace(/\.jfif$/, '.jpg');
	if (isPictureName(ending)) {
		const kept = name.replace(/\.\w+$/, '') + ending.slice(ending.lastIndexOf('.'));
		return isPlainPictureName(kept) ? kept : plainPictureName(kept);
	}
	if (!looksLikePicture(name)) throw new RequestRefused(`“${name}” is not a picture. The desk takes JPEG, PNG, WebP and AVIF.`);
	const file: ContentFile = { path: name, text: '' };
	refuseIf([diagnostic(placeAt(file, 0), 'misplaced-file', { path: name, rightName: undefined, isPicture: true })], name);
	return name;
}

function refuseIf([fault]: readonly Diagnostic[], name: string): void {
	if (fault === undefined) return;
	const { todo, what } = explainAtDesk(fault);
	throw new RequestRefused(`${what.includes(name) ? '' : `“${name}”: `}${what} ${todo}`);
}
