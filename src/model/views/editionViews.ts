import type { EditionContents } from '../editionContents.ts';
import { shownGraphics, type Graphics } from '../graphics.ts';
import { claimChoices, listClaims, type ClaimChoices, type ClaimList } from './claimLists.ts';
import { openDossiers, type Dossier } from './dossier.ts';
import { openPortfolios, type Portfolio } from './portfolio.ts';
import { drawProfiles, type Profile } from './profile.ts';

/** What follows from all articles of an edition together. It is computed once and passed to whatever shows it. */
export interface EditionViews {
	readonly claimLists: readonly ClaimList[];
	readonly claimChoices: ClaimChoices;
	/** Sorted by the outlet’s name. */
	readonly dossiers: readonly Dossier[];
	/** People first; within each kind, sorted by name. */
	readonly profiles: readonly Profile[];
	/** Sorted by the author’s name. */
	readonly portfolios: readonly Portfolio[];
	/** The charts and maps that articles and topics show. */
	readonly graphics: Graphics;
}

/** Computes what follows from all articles of an edition together. */
export function viewsOf({ articles, root, topics }: EditionContents): EditionViews {
	const claimLists = listClaims(articles, root);
	return {
		claimLists,
		claimChoices: claimChoices(claimLists, articles),
		dossiers: openDossiers(articles),
		profiles: drawProfiles(articles),
		portfolios: openPortfolios(articles),
		graphics: shownGraphics(articles, topics),
	};
}
