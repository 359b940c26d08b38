/** The name of this window of the desk: another after each start of the page, so that no two write into the same copy. */
export const ownWindow: string = crypto.randomUUID();

const lockOf = (window: string) => `desk-window-${window}`;

// Held for as long as the page is there: the browser lets go of it also where the window is killed.
void navigator.locks.request(lockOf(ownWindow), () => new Promise(() => undefined));

/** Whether another window of this browser is open that has this name. */
export async function isOpenElsewhere(window: string): Promise<boolean> {
	const { held = [] } = await navigator.locks.query();
	return window !== ownWindow && held.some(({ name }) => name === lockOf(window));
}
