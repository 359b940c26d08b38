/**
 * Parameters that say which advertisement, mail or person a link came from, and nothing about the page. The names are
 * those that common senders use (Google, Meta, Microsoft, Mailchimp, HubSpot, Yandex, TikTok, the BBC, Matomo).
 */
const TRACKING =
	/^(?:utm_\w+|fbclid|gclid|gclsrc|gad_source|gad_campaignid|srsltid|dclid|wbraid|gbraid|_gl|msclkid|mc_cid|mc_eid|igshid|igsh|twclid|ttclid|li_fat_id|yclid|_hsenc|_hsmi|mkt_tok|vero_id|oly_anon_id|oly_enc_id|s_cid|ref_src|ref_url|cmpid|ocid|at_(?:medium|campaign|link_id|link_type|link_origin|format|ptr_name|bbc_team)|(?:pk|mtm|piwik)_\w+)$/i;

/** Web archives. Their addresses contain that of the archived page, which must stay as it was. */
const ARCHIVE = /(?:^|\.)(?:archive\.org|archive\.(?:today|ph|is|fo|li|md|vn)|perma\.cc|webcitation\.org|ghostarchive\.org)$/i;

/** Whether an address is that of a page in a web archive. */
export function isArchived(url: URL): boolean {
	return ARCHIVE.test(url.hostname);
}

/** The names of the tracking parameters in an address, in order. */
export function trackingParameters(text: string): readonly string[] {
	return isArchived(new URL(text))
		? []
		: parametersOf(text)
				.map(nameOf)
				.filter((name) => TRACKING.test(name));
}

/** The same address without its tracking parameters, and with everything else as it was written. */
export function withoutTracking(text: string): string {
	const { before, fragment } = partsOf(text);
	const kept = parametersOf(text).filter((parameter) => !TRACKING.test(nameOf(parameter)));
	return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
}

function parametersOf(text: string): readonly string[] {
	const { query } = partsOf(text);
	return query === '' ? [] : query.split('&');
}

function partsOf(text: string) {
	const [, before = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#[\s\S]*)?$/.exec(text) ?? [];
	return { before, query, fragment };
}

/** The name of a parameter, as a server would read it. */
function nameOf(parameter: string): string {
	return [...new URLSearchParams(parameter).keys()][0] ?? '';
}
