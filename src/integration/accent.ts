import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { accentOf } from '../colours.ts';

const ACCENT = /--accent: light-dark\([^)]*\)/;

/**
 * A Vite plugin that puts the accent colour from site.yml into the styles. During development, a new colour shows as
 * soon as site.yml is saved.
 */
export function accent(folder: string): Plugin {
	const file = join(folder, 'site.yml');
	return {
		name: 'accent',
		// Not `enforce: 'pre'`: by now each style sheet contains the ones that it imports.
		transform: {
			filter: { id: /\.css(?:\?|$)/, code: ACCENT },
			handler(code) {
				this.addWatchFile(file);
				const { day, night } = accentOf(coloursIn(file));
				return { code: code.replace(ACCENT, `--accent: light-dark(${day}, ${night})`), map: null };
			},
		},
	};
}

/** The colours in a site.yml. Values that are not colours are left out; the check reports them. */
function coloursIn(file: string): Parameters<typeof accentOf>[0] {
	try {
		const { accent: day, accentDark: night } = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
		return { accent: colourIn(day), accentDark: colourIn(night) };
	} catch {
		return {};
	}
}

function colourIn(value: unknown): string | undefined {
	return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value : undefined;
}
