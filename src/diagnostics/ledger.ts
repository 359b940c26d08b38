import type { Explanation } from './place.ts';

/** What can be wrong with what was published before: links that readers have shared would die, or a finding would change unnoticed. */
export const ledgerDiagnostics = {
	embargoed: ({ published }: { published: string }): Explanation => ({
		what: `This article will appear with the first build after ${published
			.replace('T', ', ')
			.replace(/Z$/, ' UTC')
			.replace(/([+-]\d\d:\d\d)$/, ' (UTC$1)')}. Until then, readers cannot find it.`,
		todo: '“npm run preview” shows it to colleagues. If it should be out by now, correct the date.',
	}),
	'unrecorded-address': ({ address }: { address: string }): Explanation => ({
		what: `${address} is not on the ledger of published addresses yet, or has changed since it was recorded.`,
		todo: 'When it is ready, run “npm run record”. That writes it into content/ledger/ and makes the address permanent. If an article is not ready, set draft: true.',
	}),
	'removed-address': ({ address, nearest }: { address: string; nearest: string | undefined }): Explanation => ({
		what: `${address} has been published, but there would no longer be anything there. Links that readers have shared would die.`,
		todo:
			nearest === undefined
				? 'Put it back, or add it to content/tombstones.yml with address, date, why and perhaps replacedBy.'
				: `Was it renamed to "${nearest}"? Then give it its old id again. If it has to go, add it to content/tombstones.yml with address, date, why and perhaps replacedBy.`,
	}),
	'silent-change': ({ id, was, now }: { id: string; was: string; now: string }): Explanation => ({
		what: `The claim "${id}" was published as “${was}” and is now “${now}”, but the article does not say that it has changed.`,
		todo: 'Set updated: to when it changed, so that feeds tell readers, and say under revisions: what has changed. Then run “npm run record”.',
	}),
	'needless-tombstone': ({ address, isThere }: { address: string; isThere: boolean }): Explanation => ({
		what: isThere ? `${address} has a tombstone, but is still there.` : `${address} has a tombstone, but was never published.`,
		todo: isThere ? 'Delete the tombstone, or the page.' : 'Correct its address, or delete the tombstone.',
	}),
};
