import { join, resolve } from 'node:path';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { readIfThere, writeWhole } from './disk.ts';
import { fingerprint } from './fingerprint.ts';
import { readFontFiles, type FontFile } from './fontFiles.ts';
import { escapeXml } from '../xml.ts';

/** The families of the cards, by how the names in the font files begin. No other machine's fonts are called so. */
const FAMILIES = {
	Newsreader: 'Card Serif',
	'Noto Naskh Arabic': 'Card Naskh',
	'Noto Nastaliq Urdu': 'Card Nastaliq',
	'Noto Sans': 'Card Sans',
};

let provided: Promise<string> | undefined;

/**
 * Makes the fonts of the cards known to sharp, and no others, so that cards look the same on every machine, and on one
 * without any fonts. They are unpacked once into the cache folder. Resolves to a fingerprint of all that letters depend on.
 *
 * sharp learns only once which fonts there are: the folder that is named first holds for the process.
 */
export async function provideFonts(cacheFolder: string): Promise<string> {
	provided ??= unpackFonts(resolve(cacheFolder));
	return provided;
}

async function unpackFonts(cacheFolder: string): Promise<string> {
	const files = await readFontFiles();
	const print = fingerprint(...files.flatMap(({ bytes, letters, name }) => [{ name, letters }, bytes]), sharp.versions);
	const folder = join(cacheFolder, `fonts-${print}`);
	await Promise.all(files.map((file) => unpackFont(file, join(folder, 'files'), cacheFolder)));
	// Written anew each time, because the folder may have been moved.
	const settings = join(folder, 'fonts.conf');
	await writeWhole(settings, fontSettings(folder), cacheFolder);
	process.env['FONTCONFIG_FILE'] = settings;
	await checkFonts();
	return print;
}

/** Font files come compressed for the web, in which form sharp cannot read them. */
async function unpackFont({ bytes, letters, name }: FontFile, folder: string, cacheFolder: string): Promise<void> {
	const file = join(folder, `${name}.ttf`);
	if ((await readIfThere(file)) !== undefined) return;
	await writeWhole(file, await subsetFont(bytes, letters, { targetFormat: 'truetype' }), cacheFolder);
}

/** The settings of fontconfig: this folder only, families under the names that cards use, and letters not bent to pixels. */
function fontSettings(folder: string): string {
	const renamed = Object.entries(FAMILIES).map(
		([start, family]) => `	<match target="scan">
		<test name="family" compare="contains"><string>${start}</string></test>
		<edit name="family" mode="assign"><string>${family}</string></edit>
	</match>`,
	);
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
	<dir>${escapeXml(join(folder, 'files'))}</dir>
	<cachedir>${escapeXml(join(folder, 'index'))}</cachedir>
${renamed.join('\n')}
	<match target="pattern">
		<edit name="antialias" mode="assign"><bool>true</bool></edit>
		<edit name="hinting" mode="assign"><bool>false</bool></edit>
		<edit name="rgba" mode="assign"><const>none</const></edit>
	</match>
	<config><rescan><int>0</int></rescan></config>
</fontconfig>
`;
}

/** Throws when sharp does not know the fonts. Where two families are unknown, both are drawn in one and the same other font. */
async function checkFonts(): Promise<void> {
	const [naskh, nastaliq] = await Promise.all(
		['Card Naskh', 'Card Nastaliq'].map((family) => sharp({ text: { text: 'نستعلیق', font: `${family} 99`, dpi: 72 } }).metadata()),
	);
	if (naskh?.width === nastaliq?.width && naskh?.height === nastaliq?.height)
		throw new Error(
			'The fonts of the share cards are unknown to sharp: something in this process drew letters before the first card, or it runs in a worker thread.',
		);
}
