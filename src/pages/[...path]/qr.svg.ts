import type { APIRoute } from 'astro';
import { contextFor, edition } from '../../edition.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { evidenceUrl } from '../../model/evidenceUrls.ts';
import { drawQrCode } from '../../outputs/qrCode.ts';
import { pagesOf } from '../../outputs/sitemaps.ts';

/** One code for every page, beside it: /about/qr.svg is that of /about/. */
export function getStaticPaths() {
	const urls = [...pagesOf(contextFor(LANGUAGES[0].tag)).map(({ url }) => url), ...edition.articles.map(evidenceUrl)];
	return urls.map((url) => ({ params: { path: url.slice(1, -1) || undefined }, props: { url } }));
}

export const GET: APIRoute<{ url: string }> = ({ props, site }) =>
	new Response(drawQrCode(new URL(props.url, site).href), { headers: { 'content-type': 'image/svg+xml' } });
