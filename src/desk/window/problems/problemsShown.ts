import type { Path } from '../../../reading/yaml/yaml.ts';
import { h } from '../dom.ts';
import { fieldId } from '../forms/formContext.ts';
import { remedyButton } from './remedyButton.ts';
import type { TextEditor } from '../editor.ts';
import { listAt, words, type PlacedProblem, type Session } from '../session.ts';

/** Shows each problem of the frontmatter at its field in a form, or at the nearest field around it. */
export function showAtFields(within: HTMLElement, session: Session, put: (work: () => void) => void): void {
	const rooms = new Map(
		[...within.querySelectorAll<HTMLElement>('.problems[data-path]')].map((room) => [room.dataset['path'] ?? '', room]),
	);
	const found = new Map<HTMLElement, PlacedProblem[]>();
	for (const problem of session.problems) {
		const room = problem.path && nearestRoom(problem.path, rooms);
		if (room !== undefined) found.set(room, [...(found.get(room) ?? []), problem]);
	}
	for (const room of rooms.values()) {
		const problems = found.get(room) ?? [];
		const said = problems.map((problem) =>
			h(
				'p',
				{ class: problem.weight === 'fault' ? 'problem' : problem.weight },
				`${problem.what} ${problem.todo} `,
				remedyButton(problem, session, put),
			),
		);
		if (room.textContent !== said.map(({ textContent }) => textContent).join('')) room.replaceChildren(...said);
		const field = document.getElementById(fieldId(JSON.parse(room.dataset['path'] ?? '[]') as Path));
		if (problems.some(({ weight }) => weight === 'fault') && field?.matches('input, select, textarea'))
			field.setAttribute('aria-invalid', 'true');
		else field?.removeAttribute('aria-invalid');
	}
}

/** Marks blocks with problems in the text, and the words of claims with faults. */
export function showInText(session: Session, editor: TextEditor): void {
	const blocks = new Map(
		session.problems.flatMap(({ block, weight, what }) => (block === undefined || weight === 'todo' ? [] : [[block, what] as const])),
	);
	const claims = listAt(session, 'claims');
	const wrong = session.problems.flatMap(({ path, weight }) =>
		weight === 'fault' && path?.[0] === 'claims' ? [words(claims[Number(path[1])]?.['id'])] : [],
	);
	editor.showProblems(blocks, new Set(wrong));
}

function nearestRoom(path: Path, rooms: ReadonlyMap<string, HTMLElement>): HTMLElement | undefined {
	for (let length = path.length; length > 0; length -= 1) {
		const room = rooms.get(JSON.stringify(path.slice(0, length)));
		if (room !== undefined) return room;
	}
	return undefined;
}
