import { nearest } from '../../diagnostics/nearest.ts';
import { fileKind, SINGLE_FILES } from './path.ts';

/** Endings that are often taken for the right ones. */
const ENDINGS: Readonly<Record<string, string>> = { md: 'mdx', markdown: 'mdx', txt: 'mdx', yaml: 'yml' };

/** Pictures as cameras and scanners name them, also of formats that no browser shows. */
const ANY_PICTURE = /\.(?:avif|bmp|gif|heic|jfif|jpe?g|png|svg|tiff?|webp)$/i;

const FOLDERS = ['articles', 'outlets', 'entities', 'authors', 'charts', 'maps', 'pages'];

/** Whether a file is a picture by its name, wherever it lies and however it is written. */
export function looksLikePicture(path: string): boolean {
	return ANY_PICTURE.test(path);
}

/** What a misplaced file should perhaps be called, or where it should lie. */
export function rightName(path: string): string | undefined {
	const ending = path
		.replace(/(\.(?:mdx?|markdown|ya?ml))\.txt$/i, '$1')
		.replace(/\.(\w+)$/, (_, written: string) => `.${ENDINGS[written.toLowerCase()] ?? written.toLowerCase()}`);
	const renamed = [besideArticle, inNearestFolder, asNearestFile].map((move) => move(ending));
	return [ending, ...renamed].find((name) => name !== path && fileKind(name).kind !== 'misplaced');
}

/** A picture out of a folder of its own. */
function besideArticle(path: string): string {
	return looksLikePicture(path) ? path.replace(/^(content\/articles\/[^/]+\/)(?:[^/]+\/)+/, '$1') : path;
}

function inNearestFolder(path: string): string {
	return path.replace(/^content\/([^/]+)\//, (_, folder: string) => `content/${nearest(folder, FOLDERS) ?? folder}/`);
}

function asNearestFile(path: string): string {
	return path.replace(/^content\/([^/]+)\.yml$/, (_, name: string) => `content/${nearest(name, SINGLE_FILES) ?? name}.yml`);
}
