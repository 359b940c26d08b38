import type { StrayKind } from '../../../diagnostics/stray.ts';

/** A sign of Markdown that readers would see. */
export interface Stray {
	readonly sign: string;
	readonly kind: StrayKind;
	/** Its offset in the text. */
	readonly offset: number;
}
