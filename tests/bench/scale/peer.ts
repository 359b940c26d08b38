import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../../src/reading/files/contentFile.ts';
import { plainArticle } from './article.ts';
import { measure, type Cost } from './measure.ts';

/** Another program that makes the same articles into a site. */
export interface Peer {
	readonly name: string;
	/** Puts the articles into a folder as it reads them. */
	readonly prepare: (articles: readonly ContentFile[], folder: string) => Promise<void>;
	readonly build: (folder: string) => Promise<Cost>;
	/** Where the site is in that folder. */
	readonly site: string;
}

/** Hugo with PaperMod, where HUGO and PAPERMOD say where they are; else Eleventy, which npm puts into the folder. */
export function findPeer(): Peer {
	const { HUGO: hugo, PAPERMOD: theme } = process.env;
	return hugo === undefined || theme === undefined ? eleventy : hugoWith(hugo, theme);
}

function hugoWith(hugo: string, theme: string): Peer {
	return {
		name: 'Hugo with PaperMod',
		site: 'public',
		async prepare(articles, folder) {
			write(folder, 'content/posts', articles);
			mkdirSync(join(folder, 'themes'), { recursive: true });
			symlinkSync(theme, join(folder, 'themes/PaperMod'));
			writeFileSync(join(folder, 'config.yml'), 'baseURL: https://measured-river.net/\ntitle: The Measured River\ntheme: PaperMod\n');
			return Promise.resolve();
		},
		build: (folder) => measure(hugo, ['--quiet'], folder),
	};
}

const eleventy: Peer = {
	name: 'Eleventy',
	site: '_site',
	async prepare(articles, folder) {
		write(folder, 'posts', articles);
		mkdirSync(join(folder, '_includes'), { recursive: true });
		writeFileSync(
			join(folder, '_includes/post.njk'),
			'<!doctype html><html lang="en"><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}',
		);
		writeFileSync(join(folder, 'posts/posts.json'), '{ "layout": "post.njk" }');
		writeFileSync(
			join(folder, 'index.njk'),
			'<!doctype html><html lang="en"><title>Home</title>{% for post in collections.rivers %}<a href="{{ post.url }}">{{ post.data.title }}</a>{% endfor %}',
		);
		writeFileSync(join(folder, 'package.json'), '{ "private": true }');
		await measure('npm', ['install', '@11ty/eleventy@3.1.8', '--no-audit', '--no-fund'], folder);
	},
	build: (folder) => measure('npx', ['eleventy', '--quiet'], folder),
};

function write(folder: string, below: string, articles: readonly ContentFile[]): void {
	mkdirSync(join(folder, below), { recursive: true });
	for (const article of articles) {
		const { markdown, slug } = plainArticle(article);
		writeFileSync(join(folder, below, `${slug}.md`), markdown);
	}
}
