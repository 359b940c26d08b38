import { button, h } from '../dom.ts';
import { dropFromBrowser, keepInBrowser, takeFromBrowser } from '../unsaved/inBrowser.ts';

const NAME = 'first page';

/** What has been typed on the first page. It has no file yet, so the browser keeps it. */
export interface Begun {
	readonly title: string;
	/** Undefined if it follows from the headline. */
	readonly slug: string | undefined;
	readonly topic: string;
	/** The document of the box. */
	readonly body: unknown;
}

/** Keeps what was typed on the first page until a draft is begun with it. */
export function keepBegun(begun: Begun): void {
	keepInBrowser(NAME, begun);
}

/** Forgets what was typed on the first page. */
export function forgetBegun(): void {
	dropFromBrowser(NAME);
}

/** Gives back what was typed on the first page and never begun, in a note above it that also lets the editor empty the form. */
export async function offerBegun(
	note: HTMLElement,
	form: { readonly fill: (begun: Begun) => void; readonly empty: () => void },
): Promise<void> {
	const begun = await takeFromBrowser<Begun>(NAME);
	if (begun === undefined) return;
	form.fill(begun);
	const empty = button('Empty the form', () => {
		form.empty();
		forgetBegun();
		note.replaceChildren('The form is empty.');
	});
	note.replaceChildren(h('p', {}, 'You typed this earlier, and have not begun a draft with it. ', empty));
}
