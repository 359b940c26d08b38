import { button, h } from './dom.ts';
import type { PlacedProblem, Session } from './session.ts';

/** All problems in a window of their own. Each leads to its place. */
export function problemList(session: Session, go: (problem: PlacedProblem) => void): void {
	const entry = (problem: PlacedProblem) =>
		h(
			'li',
			{ class: problem.isHint ? 'hint' : 'problem' },
			h('p', {}, `${problem.what} ${problem.todo}`),
			button('Go there', () => {
				dialog.close();
				go(problem);
			}),
		);
	const list = (problems: readonly PlacedProblem[]) => h('ol', {}, ...problems.map(entry));
	const [hints, faults] = [session.problems.filter(({ isHint }) => isHint), session.problems.filter(({ isHint }) => !isHint)];
	const dialog: HTMLDialogElement = h(
		'dialog',
		{ 'aria-labelledby': 'list-title', class: 'problem-list' },
		h('h2', { id: 'list-title' }, 'To put right'),
		faults.length === 0 ? h('p', {}, 'Nothing. What the check can see is in order.') : list(faults),
		...(hints.length === 0 ? [] : [h('h2', {}, 'To look at; it holds nothing up'), list(hints)]),
		h(
			'div',
			{ class: 'dialog-tools' },
			button('Close', () => dialog.close()),
		),
	);
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}
