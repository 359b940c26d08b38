import type { Problem } from '../../server/liveCheck.ts';
import { entryInWords } from '../../words/entry.ts';
import { button, h } from '../dom.ts';
import { remedyButton } from './remedyButton.ts';
import type { PlacedProblem, Session } from '../session.ts';

/** How much there is to do: “2 to put right, 7 to fill in”. */
export function howMuch(problems: readonly Problem[]): string {
	const count = (wanted: Problem['weight']) => problems.filter(({ weight }) => weight === wanted).length;
	const [wrong, empty] = [count('fault'), count('todo')];
	const parts = [...(wrong === 0 ? [] : [`${wrong} to put right`]), ...(empty === 0 ? [] : [`${empty} to fill in`])];
	return parts.length === 0 ? 'Nothing to put right' : parts.join(', ');
}

/** A problem in words. If it is in a claim, source, chart, map or picture, says in which. */
export function inWords({ elsewhere, path, todo, what }: PlacedProblem, session: Pick<Session, 'at'>): string {
	const entry = elsewhere === undefined ? entryInWords(path, (at) => session.at(at)) : `In ${elsewhere.name}`;
	return `${entry === undefined ? '' : `${entry}: `}${what} ${todo}`;
}

const HEADINGS: Readonly<Record<Problem['weight'], string>> = {
	fault: 'To put right',
	todo: 'Still to fill in',
	hint: 'Worth a look, but no need to wait for it',
};

/** Shows all problems in a dialog. Each has a button that goes to its place. Returns a function that updates the list while it is open. */
export function problemList(
	session: Session,
	{ attempt, go }: { readonly go: (problem: PlacedProblem) => void; readonly attempt: (work: () => void) => void },
): () => void {
	const entry = (problem: PlacedProblem) =>
		h(
			'li',
			{ class: problem.weight === 'fault' ? 'problem' : problem.weight },
			h('p', {}, inWords(problem, session)),
			h(
				'div',
				{ class: 'row-tools' },
				remedyButton(problem, session, attempt),
				button('Go there', () => {
					dialog.close();
					go(problem);
				}),
			),
		);
	const part = (weight: Problem['weight']) => {
		const found = session.problems.filter((problem) => problem.weight === weight);
		if (found.length > 0) return [h('h2', {}, HEADINGS[weight]), h('ol', {}, ...found.map(entry))];
		return weight === 'fault' ? [h('h2', {}, HEADINGS.fault), h('p', {}, 'Nothing. What the check can see is in order.')] : [];
	};
	const body = h('div', {});
	const refresh = () => {
		if (!dialog.open) return;
		const place = [...body.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
		body.replaceChildren(...part('fault'), ...part('todo'), ...part('hint'));
		const buttons = body.querySelectorAll('button');
		if (place >= 0) (buttons[Math.min(place, buttons.length - 1)] ?? close).focus();
	};
	const close = button('Close', () => dialog.close());
	const dialog: HTMLDialogElement = h(
		'dialog',
		{ 'aria-label': 'What is to be done', class: 'problem-list' },
		body,
		h('div', { class: 'dialog-tools' }, close),
	);
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
	refresh();
	return refresh;
}
