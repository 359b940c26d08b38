import { remedyOf } from '../../words/remedies.ts';
import { button } from '../dom.ts';
import type { PlacedProblem, Session } from '../session.ts';

/** A button that fixes a problem, if there is only one way. Undefined otherwise. */
export function remedyButton(problem: PlacedProblem, session: Session, attempt: (work: () => void) => void): HTMLButtonElement | undefined {
	const remedy = remedyOf(problem, problem.path, (path) => session.at(path));
	if (remedy === undefined) return undefined;
	return button(remedy.label, () => attempt(() => session.change(...remedy.changes)), { class: 'remedy' });
}
