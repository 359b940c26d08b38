import { join } from 'node:path';
import type { Card } from './card.ts';
import { readIfThere, writeWhole } from './disk.ts';
import { drawCard } from './draw.ts';
import { fontsPrint } from './faces.ts';
import { fingerprint } from './fingerprint.ts';
import { isWholePng } from './png.ts';

/** Increase this whenever cards are drawn differently. Otherwise the old ones stay in the cache. */
const DESIGN = 6;

/** The path of a card's picture in the cache. */
export function fileOf(card: Card, cacheFolder: string): string {
	return join(cacheFolder, `${fingerprint({ design: DESIGN, fonts: fontsPrint(), card })}.png`);
}

/** The picture of a card: from the cache if it was drawn before, or else drawn and cached. */
export async function cardFor(card: Card, cacheFolder: string): Promise<Uint8Array> {
	const file = fileOf(card, cacheFolder);
	const kept = await readIfThere(file);
	if (kept !== undefined && isWholePng(kept)) return kept;
	const drawn = await drawCard(card);
	await writeWhole(file, drawn, cacheFolder);
	return drawn;
}
