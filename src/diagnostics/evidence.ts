import type { Explanation } from './place.ts';

/** What can be wrong with the evidence: it does not support what the article says about it. */
export const evidenceDiagnostics = {
	'duplicate-source': ({ id, first }: { id: string; first: string }): Explanation => ({
		what: `"${id}" and "${first}" are the same page of the same outlet.`,
		todo: `Keep "${first}" and delete "${id}", or correct the address of one of them.`,
	}),
	'duplicate-attribution': ({ source, stances }: { source: string; stances: readonly [string, string] }): Explanation =>
		stances[0] === stances[1]
			? {
					what: `"${source}" is given twice for this claim, in the same voice.`,
					todo: 'Combine the two into one attribution. If two people speak, say who with speaker or unnamed.',
				}
			: {
					what: `"${source}" both ${stances[0]} and ${stances[1]} this claim, in the same voice.`,
					todo: 'Keep one of the two. If two people speak, say who with speaker or unnamed.',
				},
	'relay-circle': ({ chain }: { chain: string }): Explanation => ({
		what: `These sources are based on each other in a circle: ${chain}. One of them must have come first.`,
		todo: 'Find the one that reported first, and delete its basedOn.',
	}),
	'status-too-high': ({ status, origins }: { status: 'several-sources' | 'one-source'; origins: string }): Explanation =>
		status === 'several-sources'
			? {
					what: `“Several sources” needs two separate sources that support the claim. This one has ${origins}.`,
					todo: `Add a source that found it out for itself, or set status: ${origins === 'none' ? 'unconfirmed' : 'one-source'}. Reports that pass each other on, come from one outlet or end at one witness are one source.`,
				}
			: {
					what: '“One source” needs a source that supports the claim. This one has none.',
					todo: 'Add who reports it with stance: supports, or set status: unconfirmed.',
				},
	'status-ignores-dispute': ({ status, source }: { status: string; source: string }): Explanation => ({
		what: `The status is “${status}”, but "${source}" disputes the claim.`,
		todo: 'Set status: disputed. If that source only adds background, change its stance to context.',
	}),
	'status-ignores-correction': ({ status, source }: { status: string; source: string }): Explanation => ({
		what: `The status is “${status}”, but "${source}" shows that something else is right.`,
		todo: 'Set status: wrong and say under “right” what is right. If that source only contradicts the claim, change its stance to disputes.',
	}),
	undisputed: (): Explanation => ({
		what: 'The status is “disputed”, but no attribution disputes the claim.',
		todo: 'Add who disputes it with stance: disputes, or set another status.',
	}),
	uncorrected: (): Explanation => ({
		what: 'The status is “wrong”, but no attribution shows what is right.',
		todo: 'Add the source that shows what is right with stance: corrects, or set another status.',
	}),
	'verified-after-all': ({ origins }: { origins: string }): Explanation => ({
		what: `The status is “unconfirmed”, but ${origins} support the claim.`,
		todo: 'Set status: several-sources. If the second source does not support the claim, change its stance to context.',
	}),
	'more-than-one-source': ({ origins }: { origins: string }): Explanation => ({
		what: `The status is “one source”, but ${origins} support the claim.`,
		todo: 'Set status: several-sources. If all of them go back to one witness, say under “witness” who that is.',
	}),
};
