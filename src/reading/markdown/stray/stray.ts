import type { StrayKind } from '../../../diagnostics/stray.ts';

/** A sign of Markdown that readers would see as it is. */
export interface Stray {
	readonly sign: string;
	readonly kind: StrayKind;
	/** How far into the text it is. */
	readonly offset: number;
}
