import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { accentOf } from '../colours.ts';

const ACCENT = /--accent: light-dark\([^)]*\)/;

/** Puts the accent that site.yml of a content folder names into the styles. While somebody writes, a new one is shown as soon as it is saved. */
export function accent(folder: string): Plugin {
	const file = join(folder, 'site.yml');
	return {
		name: 'accent',
		// Not earlier than other plugins: by now each sheet of styles has taken in those that it imports.
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

/** The colours in a site.yml, so far as they are colours; the check says what is wrong with others. */
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
