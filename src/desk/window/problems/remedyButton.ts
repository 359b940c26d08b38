import { remedyOf } from '../../words/remedies.ts';
import { button } from '../dom.ts';
import type { PlacedProblem, Session } from '../session.ts';

/** The button that puts a problem right, where there is only one way; undefined for any other. */
export function remedyButton(problem: PlacedProblem, session: Session, attempt: (work: () => void) => void): HTMLButtonElement | undefined {
	const remedy = remedyOf(problem, problem.path, (path) => session.at(path));
	if (remedy === undefined) return undefined;
	return button(remedy.label, () => attempt(() => session.change(...remedy.changes)), { class: 'remedy' });
}
