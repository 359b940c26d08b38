import { button, h } from '../dom.ts';
import type { PlacedProblem, Session } from '../session.ts';
import { howMuch, inWords } from './problemList.ts';

/**
 * Lists what prevents the page, or what is wrong in the page that is shown. Each has a button that goes to its place.
 * Undefined if there is a page and nothing is wrong.
 */
export function whatIsMissing(session: Session, hasPage: boolean, go: (problem: PlacedProblem) => void): HTMLElement | undefined {
	const open = session.problems.filter(({ code, weight }) => weight !== 'hint' && code !== 'unrecorded-address');
	const list = h(
		'ul',
		{},
		...open.map((problem) =>
			h(
				'li',
				{ class: problem.weight === 'fault' ? 'problem' : problem.weight },
				`${inWords(problem, session)} `,
				button('Go there', () => go(problem), { 'aria-label': `Go there: ${problem.what}` }),
			),
		),
	);
	if (hasPage) return open.length === 0 ? undefined : h('details', {}, h('summary', {}, howMuch(open)), list);
	const said =
		open.length === 0
			? 'Nothing is missing any more: save, and the page is shown here.'
			: 'This is still missing. When it is there, save, and the page is shown here:';
	return h('div', {}, h('h2', {}, 'There is no page to show yet'), h('p', { role: 'status' }, said), list);
}
