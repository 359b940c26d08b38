/** Does something whenever the editor comes back to this window, as long as a place is shown. Others may have written meanwhile. */
export function onReturn(place: HTMLElement, act: () => Promise<void>): void {
	const look = () => {
		if (place.isConnected) void act().catch(() => undefined);
		else removeEventListener('focus', look);
	};
	addEventListener('focus', look);
}
