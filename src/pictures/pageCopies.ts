import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import type { ImageMetadata, ImageTransform } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import type { ContentFile } from '../reading/files/contentFile.ts';
import { inTurns } from '../inTurns.ts';
import { readIfThere, writeWhole } from '../shareCards/disk.ts';
import { fingerprint } from '../fingerprint.ts';
import { IMAGE_SERVICE } from './service.ts';

/** The pictures of a content folder as Astro images, each loaded when a page shows it; by path: `content/articles/dam/river.jpg`. */
export type Pictures = Readonly<Record<string, () => Promise<{ readonly default: ImageMetadata }>>>;

/** The pictures among some files of a content folder. */
export function picturesOf(files: readonly ContentFile[], folder: string): Pictures {
	return Object.fromEntries(
		files.flatMap(({ path, picture }) => {
			if (picture === undefined) return [];
			const load = async () => ({ default: await readImage({ place: placeOf(path, folder), content: picture.hash }) });
			let loaded: ReturnType<typeof load> | undefined;
			return [[path, () => (loaded ??= load())]];
		}),
	);
}

/** Where a file of a content folder is on this machine. */
export function placeOf(path: string, folder: string): string {
	return join(folder, path.replace(/^content\//, ''));
}

/** The folder of a site for files whose names change with their content. */
const ASSETS = '_astro';

/** The file of a picture on this machine, and the hash of its content. */
interface Original {
	readonly place: string;
	readonly content: string;
}

/** What Astro images were read from. */
const originals = new WeakMap<object, Original>();

async function readImage(original: Original): Promise<ImageMetadata> {
	const { content, place } = original;
	const { format, height, width } = await imageMetadata(await readFile(place), place);
	// No page has this address, because pages show only copies.
	const image: ImageMetadata = { src: `/${ASSETS}/${content}${extname(place)}`, format, height, width };
	originals.set(image, original);
	return image;
}

/** A copy that a page shows. */
interface Copy {
	readonly original: Original;
	/** A fingerprint of the picture and of how it is copied. */
	readonly key: string;
	readonly transform: ImageTransform;
}

/** The copies of pictures that the pages of one build show. Pages ask for them one by one, and all are made at the end. */
export class PageCopies {
	readonly #base: string;
	/** By their file in the site. */
	readonly #copies = new Map<string, Copy>();

	/** `base` is the folder of the site on its host: `/`, `/news/`. */
	constructor(base: string) {
		this.#base = base;
	}

	/** The address of a copy, which will be made. `properties` are those of `transform` that it depends on. */
	readonly add = (transform: ImageTransform, properties: readonly string[]): string => {
		const { src } = transform;
		const original = typeof src === 'object' ? originals.get(src) : undefined;
		if (typeof src !== 'object' || original === undefined) throw new Error('Pages show only pictures of the content.');
		const own = properties.filter((name) => name !== 'src').map((name): [string, unknown] => [name, transform[name]]);
		const key = fingerprint([original.content, own, IMAGE_SERVICE]);
		const name = basename(original.place, extname(original.place)).replace(/[^\w-]+/g, '_');
		const file = `${ASSETS}/${name}.${key.slice(0, 8)}.${transform.format ?? src.format}`;
		this.#copies.set(file, { key, original, transform });
		return this.#base + file;
	};

	/** Makes all copies in a site. Those that were made before are taken from the cache. */
	async write(target: string, cacheFolder: string): Promise<void> {
		await inTurns([...this.#copies], availableParallelism(), async ([file, copy]) => {
			const place = join(target, file);
			mkdirSync(dirname(place), { recursive: true });
			writeFileSync(place, await copyFor(copy, cacheFolder));
		});
	}
}

async function copyFor({ key, original: { content, place }, transform }: Copy, cacheFolder: string): Promise<Uint8Array> {
	const file = join(cacheFolder, `${key}.${transform.format ?? 'copy'}`);
	const kept = await readIfThere(file);
	if (kept !== undefined) return kept;
	const { default: service } = await import('astro/assets/services/sharp');
	const bytes = await readFile(place);
	const { data } = await service.transform(
		new Uint8Array(bytes),
		{ ...transform, src: place },
		{ service: IMAGE_SERVICE } as never,
		console,
	);
	// If somebody has replaced the picture during the build, its copies belong under another name.
	if (hash('sha1', bytes) === content) await writeWhole(file, data, cacheFolder);
	return data;
}
