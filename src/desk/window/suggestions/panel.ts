import type { ClaimKind } from '../../../schema/claim.ts';
import { signsOf, type Rules } from '../../suggest/rules.ts';
import type { Reason, Suggestion } from '../../suggest/suggest.ts';
import { whatIsInTheWay } from '../../text/inTheWay.ts';
import { schema } from '../../text/schema.ts';
import { button, h } from '../dom.ts';
import type { TextEditor } from '../editor.ts';
import { newClaim } from '../newClaim.ts';
import type { Session } from '../session.ts';
import { findSuggestions } from './find.ts';

/** What the panel needs. */
interface Surroundings {
	readonly session: Session;
	readonly editor: TextEditor;
	readonly rules: Rules | null;
	readonly language: { readonly tag: string; readonly name: string };
	/** The names that the site knows. */
	readonly names: readonly string[];
	readonly say: (words: string) => void;
	readonly attempt: (work: () => void) => void;
}

const SIGNS: Readonly<Record<Reason['sign'], string>> = {
	saying: 'somebody says so',
	events: 'something happens',
	figures: 'a figure',
	dates: 'a time',
	names: 'a name',
	unnamed: 'nobody is named',
	times: 'a time that only holds today',
};

const ADVICE: Readonly<Record<'unnamed' | 'times', (words: string) => string>> = {
	unnamed: (words) =>
		`“${words}” does not say who. Name the paper, person or body; whom a report quotes without a name goes under “Who says so”, as unnamed.`,
	times: (words) => `“${words}” only holds on the day of the report. Give the date.`,
};

/**
 * Shows suggestions in the pane beside the text: what looks like a claim, and what leaves open who or when. The editor
 * takes or leaves each.
 */
export function showSuggestions(pane: HTMLElement, around: Surroundings): void {
	const { editor, language, names, rules, session } = around;
	if (rules === null) {
		pane.replaceChildren(
			h('h2', {}, 'Claims to check'),
			h('p', {}, `The desk has no rules for ${language.name} yet. Mark the words of each claim yourself, and press “Make a claim”.`),
		);
		return;
	}
	const left = leftAside(session.path);
	const signs = signsOf(rules);
	const draw = (place?: number) => {
		const found = findSuggestions(editor.view.state.doc, { language: language.tag, signs, names, isLeft: (words) => left.has(words) });
		editor.showSuggestions(found.flatMap((one) => [one, ...one.reasons.flatMap((reason) => vagueIn(reason))]));
		const items = found.map((one, index) => item(one, index));
		const claims = found.filter(({ kind }) => kind === 'claim').length;
		pane.replaceChildren(
			h('h2', {}, 'Claims to check'),
			h(
				'p',
				{ role: 'status' },
				found.length === 0 ? 'Nothing more that the desk would suggest.' : describe(claims, found.length - claims),
			),
			h('p', { class: 'help' }, 'These are suggestions, by words and figures alone. You decide what a claim is.'),
			h('ol', { class: 'suggestions' }, ...items),
		);
		if (place !== undefined) (pane.querySelectorAll('li')[Math.min(place, found.length - 1)]?.querySelector('button') ?? pane).focus();
	};
	const item = (one: Suggestion, index: number) => {
		const leave = () => {
			left.add(one.words);
			draw(index);
		};
		const show = () => editor.select(one.from, one.to);
		const named = `suggested-${index}`;
		const vague = one.reasons.flatMap((reason) => vagueIn(reason));
		return h(
			'li',
			{},
			h('p', { class: 'suggested-words', id: named }, h('bdi', {}, one.words)),
			one.kind === 'claim' ? h('p', { class: 'note' }, h('bdi', {}, because(one.reasons))) : undefined,
			...vague.map(({ kind, words }) => h('p', { class: 'hint' }, ADVICE[kind](words))),
			h(
				'div',
				{ class: 'row-tools' },
				...(one.kind === 'claim' ? [button('Make it a claim', () => take(one, index), { 'aria-describedby': named })] : []),
				button('Show it', show, { 'aria-describedby': named }),
				button('Leave it', leave, { 'aria-describedby': named }),
			),
		);
	};
	const take = ({ from, reasons, to, words }: Suggestion, index: number) =>
		around.attempt(() => {
			const { change, id, index: number } = newClaim(words, kindOf(reasons), session);
			const mark = schema.mark('Claim', { id });
			const reason = whatIsInTheWay(session.doc, from, to, mark);
			if (reason !== undefined) {
				around.say(reason);
				return;
			}
			session.changeWith(session.state.tr.addMark(from, to, mark), change);
			around.say(`Claim ${number + 1} is made`);
			draw(index);
		});
	draw();
	pane.focus();
}

function vagueIn({
	from,
	sign,
	to,
	words,
}: Reason): readonly { readonly from: number; readonly to: number; readonly words: string; readonly kind: 'unnamed' | 'times' }[] {
	return sign === 'unnamed' || sign === 'times' ? [{ kind: sign, words, from, to }] : [];
}

function describe(claims: number, vague: number): string {
	const parts = [
		...(claims === 0 ? [] : [claims === 1 ? '1 sentence looks like a claim' : `${claims} sentences look like claims`]),
		...(vague === 0 ? [] : [vague === 1 ? '1 more place leaves open who or when' : `${vague} more places leave open who or when`]),
	];
	return `${parts.join('; ')}.`;
}

/** Says why a sentence is suggested: “somebody says so: denied; a time: 4 March”. */
function because(reasons: readonly Reason[]): string {
	const groups = Map.groupBy(
		reasons.filter(({ sign }) => sign !== 'unnamed' && sign !== 'times'),
		({ sign }) => sign,
	);
	return [...groups].map(([sign, own]) => `${SIGNS[sign]}: ${[...new Set(own.map(({ words }) => words))].join(', ')}`).join('; ');
}

function kindOf(reasons: readonly Reason[]): ClaimKind {
	const has = (sign: Reason['sign']) => reasons.some((reason) => reason.sign === sign);
	return has('figures') ? 'figure' : has('saying') ? 'statement' : 'event';
}

/** The suggestions that the editor has set aside. They are kept in this browser. */
function leftAside(path: string): { readonly has: (words: string) => boolean; readonly add: (words: string) => void } {
	const key = `desk-left ${path}`;
	const known = new Set(JSON.parse(localStorage.getItem(key) ?? '[]') as string[]);
	return {
		has: (words) => known.has(words),
		add: (words) => {
			known.add(words);
			localStorage.setItem(key, JSON.stringify([...known]));
		},
	};
}
