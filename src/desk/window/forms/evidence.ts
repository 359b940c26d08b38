import { findOrigins, restsOn } from '../../../model/evidence/origins.ts';
import { findStatusFault, firstWith, type StatusFault } from '../../../model/evidence/status.ts';
import { STATUSES, type Stance, type Status } from '../../../schema/claim.ts';
import { nameOf } from '../../words/values.ts';

type Values = Readonly<Record<string, unknown>>;

/** What the evidence of a claim allows so far. */
export interface Standing {
	/** The number of separate sources that support it. */
	readonly separate: number;
	/** For each finding, why the evidence does not allow it. Undefined if it does. */
	readonly faults: Readonly<Record<Status, string | undefined>>;
}

/** Works out what the rows of a claim allow, by the rules of the check. `sources` are the article’s, `outletName` names their outlets. */
export function standingOf(claim: Values, sources: readonly Values[], outletName: (id: string) => string): Standing {
	const named = (id: string) => {
		const source = sources.find((own) => own['id'] === id);
		const [title, outlet] = [source?.['title'] ?? source?.['description'], source?.['outlet']].map((own) =>
			typeof own === 'string' ? own : '',
		);
		return [outletName(outlet ?? ''), title === '' ? '' : `“${title ?? ''}”`].filter((own) => own !== '').join(', ') || 'a source';
	};
	const known = new Map(
		sources.map((source) => [
			String(source['id']),
			{ id: String(source['id']), outlet: String(source['outlet']), basedOn: namesIn(source['basedOn']) },
		]),
	);
	const rows = (Array.isArray(claim['attributions']) ? (claim['attributions'] as readonly Values[]) : []).map((row) => ({
		source: String(row['source']),
		stance: row['stance'] as Stance,
		basedOn: namesIn(row['basedOn']),
	}));
	const origins = findOrigins(
		rows.filter(({ stance }) => stance === 'supports').flatMap((row) => restsOn(row)),
		known,
	).size;
	const separate = claim['witness'] === undefined ? origins : Math.min(1, origins);
	const evidence = { supportingOrigins: separate, disputedBy: firstWith('disputes', rows), correctedBy: firstWith('corrects', rows) };
	const faults = STATUSES.map((status) => {
		const fault = findStatusFault(status, evidence);
		return [status, fault && reason(fault, separate, named)] as const;
	});
	return { separate, faults: Object.fromEntries(faults) as Standing['faults'] };
}

function reason(fault: StatusFault, separate: number, named: (source: string) => string): string {
	switch (fault.code) {
		case 'status-too-high':
			return separate === 0 ? 'nobody supports it yet' : 'only one separate source supports it';
		case 'status-ignores-dispute':
			return `${named(fault.source)} disputes it`;
		case 'status-ignores-correction':
			return `${named(fault.source)} shows what is right`;
		case 'undisputed':
			return 'nobody disputes it';
		case 'uncorrected':
			return 'no source shows what is right';
		default:
			return `${separate} separate sources support it`;
	}
}

/** Describes the standing: “2 separate sources: several sources is possible.” */
export function describeStanding({ faults, separate }: Standing): string {
	const possible = STATUSES.filter((status) => faults[status] === undefined).map((status) => nameOf(status).toLowerCase());
	const count = separate === 1 ? '1 separate source' : `${separate} separate sources`;
	return `${count}: ${possible.length === 0 ? 'no finding is possible yet' : `${possible.join(' or ')} is possible`}.`;
}

function namesIn(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.map(String) : [];
}
