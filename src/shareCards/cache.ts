import { join } from 'node:path';
import type { Card } from './card.ts';
import { readIfThere, writeWhole } from './disk.ts';
import { drawCard } from './draw.ts';
import { fontsPrint } from './faces.ts';
import { fingerprint } from './fingerprint.ts';
import { isWholePng } from './png.ts';

/** Raise it with every change to how cards are drawn; else those in the cache keep their old looks. */
const DESIGN = 6;

/** Where the picture of a card is kept, once it has been drawn. */
export function fileOf(card: Card, cacheFolder: string): string {
	return join(cacheFolder, `${fingerprint({ design: DESIGN, fonts: fontsPrint(), card })}.png`);
}

/** The picture of a card: from the cache where the same card was drawn before, else drawn and kept there. */
export async function cardFor(card: Card, cacheFolder: string): Promise<Uint8Array> {
	const file = fileOf(card, cacheFolder);
	const kept = await readIfThere(file);
	if (kept !== undefined && isWholePng(kept)) return kept;
	const drawn = await drawCard(card);
	await writeWhole(file, drawn, cacheFolder);
	return drawn;
}
