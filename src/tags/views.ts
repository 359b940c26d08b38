import graphics from '../components/graphics/graphics.css?inline';
import pictures from '../components/pictures/pictures.css?inline';
import tables from '../components/prose/tables.css?inline';
import ChartEvidence from './Chart/Evidence.astro';
import ChartPage from './Chart/Page.astro';
import ClaimEvidence from './Claim/Evidence.astro';
import ClaimPage from './Claim/Page.astro';
import EntityPage from './Entity/Page.astro';
import MapEvidence from './Map/Evidence.astro';
import MapPage from './Map/Page.astro';
import Nothing from './Nothing.astro';
import PictureEvidence from './Picture/Evidence.astro';
import PicturePage from './Picture/Page.astro';
import QuotePage from './Quote/Page.astro';
import quote from './Quote/quote.css?inline';
import ReadPage from './Read/Page.astro';
import RecordingEvidence from './Recording/Evidence.astro';
import RecordingPage from './Recording/Page.astro';
import type { TagName } from './specs.ts';
import TimelineEvidence from './Timeline/Evidence.astro';
import TimelinePage from './Timeline/Page.astro';
import type { TagView } from './view.ts';
import Words from './Words.astro';

export const VIEWS: { readonly [Name in TagName]: TagView<Name> } = {
	Claim: { Page: ClaimPage, Print: ClaimPage, Evidence: ClaimEvidence, styles: [], loads: [] },
	Read: { Page: ReadPage, Print: ReadPage, Evidence: Nothing, styles: [], loads: [] },
	Entity: { Page: EntityPage, Print: EntityPage, Evidence: Words, styles: [], loads: [] },
	Quote: { Page: QuotePage, Print: QuotePage, Evidence: QuotePage, styles: [quote], loads: [] },
	Timeline: { Page: TimelinePage, Print: TimelinePage, Evidence: TimelineEvidence, styles: [graphics], loads: [] },
	Chart: { Page: ChartPage, Print: ChartPage, Evidence: ChartEvidence, styles: [graphics, tables], loads: [] },
	Map: { Page: MapPage, Print: MapPage, Evidence: MapEvidence, styles: [graphics], loads: [] },
	Picture: { Page: PicturePage, Print: PicturePage, Evidence: PictureEvidence, styles: [pictures], loads: [] },
	Recording: { Page: RecordingPage, Print: RecordingPage, Evidence: RecordingEvidence, styles: [pictures], loads: [] },
};
