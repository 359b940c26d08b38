import { nearest } from '../../diagnostics/nearest.ts';
import { fileKind, SINGLE_FILES } from './path.ts';

/** File extensions that people often use by mistake, with the right ones. */
const ENDINGS: Readonly<Record<string, string>> = { md: 'mdx', markdown: 'mdx', txt: 'mdx', yaml: 'yml' };

/** Extensions of pictures from cameras and scanners, including formats that no browser shows. */
const ANY_PICTURE = /\.(?:avif|bmp|gif|heic|jfif|jpe?g|png|svg|tiff?|webp)$/i;

const FOLDERS = ['articles', 'outlets', 'entities', 'authors', 'charts', 'maps', 'pages'];

/** Whether a file’s name is that of a picture, in any folder, in upper or lower case. */
export function looksLikePicture(path: string): boolean {
	return ANY_PICTURE.test(path);
}

/** What a misplaced file should perhaps be called, or where it should be; undefined if there is no good guess. */
export function rightName(path: string): string | undefined {
	const ending = path
		.replace(/(\.(?:mdx?|markdown|ya?ml))\.txt$/i, '$1')
		.replace(/\.(\w+)$/, (_, written: string) => `.${ENDINGS[written.toLowerCase()] ?? written.toLowerCase()}`);
	const renamed = [besideArticle, inNearestFolder, asNearestFile].map((move) => move(ending));
	return [ending, ...renamed].find((name) => name !== path && fileKind(name).kind !== 'misplaced');
}

/** Moves a picture out of a subfolder into its article’s folder. */
function besideArticle(path: string): string {
	return looksLikePicture(path) ? path.replace(/^(content\/articles\/[^/]+\/)(?:[^/]+\/)+/, '$1') : path;
}

function inNearestFolder(path: string): string {
	return path.replace(/^content\/([^/]+)\//, (_, folder: string) => `content/${nearest(folder, FOLDERS) ?? folder}/`);
}

function asNearestFile(path: string): string {
	return path.replace(/^content\/([^/]+)\.yml$/, (_, name: string) => `content/${nearest(name, SINGLE_FILES) ?? name}.yml`);
}
