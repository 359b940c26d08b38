import type { Explanation } from './place.ts';

/** What can be wrong with what was published before: links that readers have shared would die, or a finding would change unnoticed. */
export const ledgerDiagnostics = {
	embargoed: ({ published }: { published: string }): Explanation => ({
		what: `This article will appear with the first build after ${published
			.replace('T', ', ')
			.replace(/Z$/, ' UTC')
			.replace(/([+-]\d\d:\d\d)$/, ' (UTC$1)')}. Until then no reader finds anything of it.`,
		todo: '“npm run preview” shows it to colleagues. If it should be out by now, correct the date.',
	}),
	'unrecorded-address': ({ address }: { address: string }): Explanation => ({
		what: `What is at ${address} is not on the ledger of published addresses yet, or not as it is now.`,
		todo: 'When it is ready, run “npm run record”. It writes that into content/ledger/; from then on the address is permanent. An article that is not ready has draft: true.',
	}),
	'removed-address': ({ address, nearest }: { address: string; nearest: string | undefined }): Explanation => ({
		what: `${address} has been published, and nothing would be there any more. Links to it that readers have shared would die.`,
		todo:
			nearest === undefined
				? 'Put it back, or add it to content/tombstones.yml with address, date, why and perhaps replacedBy.'
				: `Was it renamed to "${nearest}"? Then give it its old id again. If it has to go, add it to content/tombstones.yml with address, date, why and perhaps replacedBy.`,
	}),
	'silent-change': ({ id, was, now }: { id: string; was: string; now: string }): Explanation => ({
		what: `The claim "${id}" was published as “${was}” and is “${now}” now, and the article does not say that it has changed.`,
		todo: 'Set updated: to the moment of the change, so that feeds tell readers, and say under revisions: what has changed. Then run “npm run record”.',
	}),
	'needless-tombstone': ({ address, isThere }: { address: string; isThere: boolean }): Explanation => ({
		what: isThere ? `${address} has a tombstone, and is there all the same.` : `${address} has a tombstone, and was never published.`,
		todo: isThere ? 'Take the tombstone away, or the page.' : 'Correct its address, or take the tombstone away.',
	}),
};
