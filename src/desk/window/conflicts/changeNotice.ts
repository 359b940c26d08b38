import { button, h } from '../dom.ts';

/** Shows or hides a notice that somebody else has changed the open file. The notice has a button that shows the differences. */
export function changeNotice(place: HTMLElement, isChanged: boolean, show: () => void): void {
	place.replaceChildren(...(isChanged ? [h('p', {}, 'Somebody else has changed this file. '), button('See what differs…', show)] : []));
}
