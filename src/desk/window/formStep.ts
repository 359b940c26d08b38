import { Step, StepMap, StepResult } from 'prosemirror-transform';
import type { Node } from 'prosemirror-model';
import type { YamlText } from '../files/yamlText.ts';

/** A change made in a form, as a step in the history of the text. So undo follows the order of changes in forms and text together. */
export class FormStep extends Step {
	readonly before: YamlText;
	readonly after: YamlText;

	constructor(before: YamlText, after: YamlText) {
		super();
		this.before = before;
		this.after = after;
	}

	override apply(doc: Node): StepResult {
		return StepResult.ok(doc);
	}

	override getMap(): StepMap {
		return StepMap.empty;
	}

	override invert(): FormStep {
		return new FormStep(this.after, this.before);
	}

	override map(): this {
		return this;
	}

	override toJSON(): unknown {
		return { before: this.before.text, after: this.after.text };
	}
}
