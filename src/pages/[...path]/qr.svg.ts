import type { APIRoute } from 'astro';
import { editions } from '../../edition.ts';
import { evidenceUrl } from '../../model/evidenceUrls.ts';
import { drawQrCode } from '../../outputs/qrCode.ts';
import { pagesOf } from '../../outputs/hosting/sitemaps.ts';

/** One code for every page, beside it: /about/qr.svg is that of /about/. */
export function getStaticPaths() {
	const urls = editions.flatMap((edition) => [...pagesOf(edition).map(({ url }) => url), ...edition.articles.map(evidenceUrl)]);
	return urls.map((url) => ({ params: { path: url.slice(1, -1) || undefined }, props: { url } }));
}

export const GET: APIRoute<{ url: string }> = ({ props, site }) =>
	new Response(drawQrCode(new URL(props.url, site).href), { headers: { 'content-type': 'image/svg+xml' } });
