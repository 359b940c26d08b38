import { button, h } from '../dom.ts';

/** Says that somebody else has changed a file while it is open, and leads to what differs; or says so no longer. */
export function changeNotice(place: HTMLElement, isChanged: boolean, show: () => void): void {
	place.replaceChildren(...(isChanged ? [h('p', {}, 'Somebody else has changed this file. '), button('See what differs…', show)] : []));
}
