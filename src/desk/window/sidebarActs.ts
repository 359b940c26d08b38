import type { Article } from './article.ts';
import { addSource } from './articleActs.ts';
import { addChart, addMap } from './graphics/figures.ts';
import type { PictureFiles } from './pictures/pictureFiles.ts';
import type { SidebarActs } from './sidebar.ts';

/** The actions of the buttons on the left of an article. */
export function actsOf(article: Article, files: PictureFiles): SidebarActs {
	return {
		go: (focus) => article.go(focus),
		addSource: () => void addSource(article),
		addPicture: () => void files.choose(),
		addChart: () => void addChart(article),
		addMap: () => void addMap(article),
		openFigure: (path) => void article.openFigure(path),
		showFile: (name) => files.putIn(name),
	};
}
