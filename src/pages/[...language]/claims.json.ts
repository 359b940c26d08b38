import type { APIRoute } from 'astro';
import { contextFor, inEachLanguage, type LocalizedProps } from '../../edition.ts';
import { claimsFile } from '../../outputs/data/claimsFile.ts';

export const getStaticPaths = () => inEachLanguage();

export const GET: APIRoute<LocalizedProps> = ({ props: { language } }) => {
	const context = contextFor(language);
	return Response.json(claimsFile(context.edition.articles, context));
};
