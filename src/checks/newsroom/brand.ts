import { diagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeAt, type ContentFile } from '../../reading/files/contentFile.ts';
import { fileKind } from '../../reading/files/path.ts';

/** What an SVG may not have: programs, anything from elsewhere, and letters, which change with the fonts of each machine. */
const UNSAFE = [
	['program', /<(?:script|foreignObject|iframe|animate|set)\b|\son\w+\s*=|<!ENTITY|javascript:/i],
	['outside', /\b(?:href|src)\s*=\s*(["'])(?!#|data:image\/)[^"']*\1|@import|url\(\s*["']?(?!["']?#)[^)]*\)/i],
	['letters', /<text\b/],
] as const;

/** The smallest size that social networks show large, in pixels. */
const SOCIAL = { width: 1200, height: 630 } as const;

/** Checks that the logo and the social picture can be shown, and are nothing but pictures. */
export function checkBrand(files: readonly ContentFile[]): readonly Diagnostic[] {
	const pictures = files.flatMap((file) => {
		const what = fileKind(file.path);
		return what.kind === 'brand' && file.fault !== 'link' && file.fault !== 'access' ? [{ file, ...what }] : [];
	});
	const first = new Map(pictures.toReversed().map(({ file, name }) => [name, file]));
	return pictures.flatMap(({ file, format, name }): readonly Diagnostic[] => {
		const start = placeAt(file, 0);
		const own = file.path.slice('content/'.length);
		const other = first.get(name);
		return [
			...(file.fault === 'broken-picture' ? [diagnostic(start, 'broken-image', { url: own })] : []),
			...(format === 'svg' ? unsafe(file, own) : []),
			...(other !== undefined && other !== file
				? [diagnostic(start, 'two-pictures', { name, own, other: other.path.slice('content/'.length) })]
				: []),
			...(name === 'social' && file.size !== undefined && (file.size.width < SOCIAL.width || file.size.height < SOCIAL.height)
				? [diagnostic(start, 'small-picture', { own, ...file.size })]
				: []),
		];
	});
}

function unsafe(file: ContentFile, own: string): readonly Diagnostic[] {
	return UNSAFE.flatMap(([reason, pattern]) => {
		const found = pattern.exec(file.text);
		return found === null
			? []
			: [diagnostic(placeAt(file, found.index, found[0].length), 'unsafe-drawing', { own, reason, found: found[0].trim() })];
	});
}
