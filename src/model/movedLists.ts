/** A list that has another address than it had when it was published. */
interface MovedList {
	/** Below the root of an edition. */
	readonly from: string;
	readonly to: string;
	/** How many pages it had when its address changed: each was an address of its own. */
	readonly pages: number;
}

/** The lists of claims by finding, whose words were others in the first edition. */
export const MOVED_LISTS: readonly MovedList[] = [
	{ from: 'claims/status/corroborated/', to: 'claims/status/several-sources/', pages: 2 },
	{ from: 'claims/status/reported/', to: 'claims/status/one-source/', pages: 2 },
	{ from: 'claims/status/unverified/', to: 'claims/status/unconfirmed/', pages: 2 },
	{ from: 'claims/status/corrected/', to: 'claims/status/wrong/', pages: 2 },
];
