import { listAt, type Session } from '../session.ts';

type Values = Readonly<Record<string, unknown>>;

/** Says which rows of evidence have no source or no stance yet. Empty if all have both. */
export function whatIsNotChosen(session: Session): string {
	const open = listAt(session, 'claims').flatMap(({ attributions }, claim) =>
		(Array.isArray(attributions) ? (attributions as readonly (Values | null)[]) : []).flatMap((row, index) => {
			const missing = ['source', 'stance'].filter((key) => (row?.[key] ?? '') === '').map((key) => `the ${key}`);
			return missing.length === 0 ? [] : [`${missing.join(' and ')} in row ${index + 1} of who says so, claim ${claim + 1}`];
		}),
	);
	return open.length === 0 ? '' : `. Not chosen yet: ${open.join('; ')}`;
}
