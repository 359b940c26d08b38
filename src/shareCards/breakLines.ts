import { measure, type Setting } from './setting.ts';

/** Breaks words into lines no wider than a width, and of about one length. */
export async function breakLines(words: string, setting: Setting, width: number): Promise<readonly string[]> {
	const whole = await measure(words, setting);
	if (whole <= width) return [words];
	const lines = await fillLines(words, setting, width);
	const even = await fillLines(words, setting, Math.min(width, (whole / lines.length) * 1.15));
	return even.length === lines.length ? even : lines;
}

async function fillLines(words: string, setting: Setting, width: number): Promise<readonly string[]> {
	const lines: string[] = [];
	let line = '';
	for (const piece of words.split(/(?<=[\s\u200b])/u)) {
		const longer = line + piece;
		if (line !== '' && (await measure(longer.trim(), setting)) > width) {
			lines.push(line.trim());
			line = piece;
		} else line = longer;
	}
	return [...lines, line.trim()];
}
