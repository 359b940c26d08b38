/** Why YAML cannot be read, where, and what to do about it, if that is known. */
export interface Reason {
	readonly start: number;
	readonly length: number;
	readonly reason: string;
	readonly remedy?: string;
}
