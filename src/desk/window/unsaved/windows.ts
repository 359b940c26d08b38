/** The name of this window of the desk. It is new at each load of the page, so that no two windows write to the same copy. */
export const ownWindow: string = crypto.randomUUID();

const lockOf = (window: string) => `desk-window-${window}`;

// Held as long as the page exists. The browser releases it even if the window is killed.
void navigator.locks.request(lockOf(ownWindow), () => new Promise(() => undefined));

/** Whether another window with this name is open in this browser. */
export async function isOpenElsewhere(window: string): Promise<boolean> {
	const { held = [] } = await navigator.locks.query();
	return window !== ownWindow && held.some(({ name }) => name === lockOf(window));
}
