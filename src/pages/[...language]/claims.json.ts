import type { APIRoute } from 'astro';
import { contextFor, inEachLanguage, type InLanguage } from '../../edition.ts';
import { claimsFile } from '../../outputs/claimsFile.ts';

export const getStaticPaths = () => inEachLanguage();

export const GET: APIRoute<InLanguage> = ({ props: { language } }) => {
	const context = contextFor(language);
	return Response.json(claimsFile(context.edition.articles, context));
};
