/** The most files that Cloudflare Pages accepts on its free plan (https://developers.cloudflare.com/pages/platform/limits/). */
const MOST = 20_000;

/** What a newsroom can leave out (`leaveOut` in content/site.yml), and the paths of its files. */
const LEFT_OUT = {
	embeds: /(?:^|\/)embed\/[^/]+\/[^/]+\/index\.html$/,
	'claim-cards': /(?:^|\/)articles\/[^/]+\/[^/]+\/card\.png$/,
	'article-files': /(?:^|\/)articles\/[^/]+\/(?:article\.md|claims\.json|sources\.json|sources\.bib)$/,
} as const;

const COMPRESSED = /\.(?:br|gz)$/;

/** Says what to switch off if the site has more files than a free host accepts; otherwise returns an empty string. */
export function tellFiles(files: readonly string[], most = MOST): string {
	if (files.length <= most) return '';
	const number = (count: number) => count.toLocaleString('en');
	const texts = files.filter((file) => !COMPRESSED.test(file));
	const compressed = files.length - texts.length;
	const parts = Object.entries(LEFT_OUT).flatMap(([name, pattern]) => {
		const count = texts.filter((file) => pattern.test(file)).length;
		return count === 0 ? [] : [`  ${name}: ${number(count)} fewer`];
	});
	return [
		`The site has ${number(files.length)} files, and some hosts take only ${number(most)} (Cloudflare Pages, on its free plan). For such a host:`,
		...(compressed === 0 ? [] : [`- Build with “npm run build -- --uncompressed”: ${number(compressed)} fewer.`]),
		...(parts.length === 0 || texts.length <= most
			? []
			: ['- Write what readers can do without into content/site.yml, like “leaveOut: [embeds]”:', ...parts]),
	].join('\n');
}
