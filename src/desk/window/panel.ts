/** Marks the pane as taken by a panel that stays while the caret moves, and scrolls to where the panel begins. */
export function beginPanel(pane: HTMLElement): void {
	pane.dataset['spot'] = 'panel';
	pane.scrollTop = 0;
}
