import type { Path } from '../../reading/yaml/yaml.ts';
import type { Start } from './api.ts';
import type { TextEditor } from './editor.ts';
import type { FormContext } from './forms/formContext.ts';
import type { Session } from './session.ts';
import type { Focus } from './focus.ts';

/** The open article, with what actions on it need. */
export interface Article {
	readonly session: Session;
	readonly context: FormContext;
	/** The pane beside the text. */
	readonly pane: HTMLElement;
	readonly editor: () => TextEditor;
	readonly start: () => Start;
	/** Reloads everything that can be chosen from lists. */
	readonly refresh: () => Promise<void>;
	readonly say: (words: string) => void;
	/** Opens the form of a chart or map beside the text. `field` gets the focus. */
	readonly openFigure: (path: string, field?: Path | 'table') => Promise<void>;
	readonly go: (focus: Focus, field?: Path) => void;
}
