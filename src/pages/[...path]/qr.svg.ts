import type { APIRoute } from 'astro';
import { edition } from '../../edition.ts';
import { HOME_URL } from '../../model/urls.ts';
import { drawQrCode } from '../../outputs/qrCode.ts';

/** One code for every page, beside it: /about/qr.svg is that of /about/. */
export function getStaticPaths() {
	const urls = [HOME_URL, ...edition.pages.map(({ url }) => url), ...edition.articles.map(({ url }) => url)];
	return urls.map((url) => ({ params: { path: url.slice(1, -1) || undefined }, props: { url } }));
}

export const GET: APIRoute<{ url: string }> = ({ props, site }) =>
	new Response(drawQrCode(new URL(props.url, site).href), { headers: { 'content-type': 'image/svg+xml' } });
