/**
 * Makes the children of an element equal to `wanted`, changing only what differs. So whatever has the focus or is being
 * pressed stays. Event listeners of `wanted` are not taken over.
 */
export function morph(parent: Element, wanted: readonly Node[]): void {
	wanted.forEach((node, index) => {
		const own = parent.childNodes.item(index) as ChildNode | null;
		if (own === null) parent.append(node);
		else if (own instanceof Element && node instanceof Element && own.tagName === node.tagName) {
			for (const name of own.getAttributeNames()) if (!node.hasAttribute(name)) own.removeAttribute(name);
			for (const name of node.getAttributeNames())
				if (own.getAttribute(name) !== node.getAttribute(name)) own.setAttribute(name, node.getAttribute(name) ?? '');
			morph(own, [...node.childNodes]);
		} else if (own instanceof Text && node instanceof Text) {
			if (own.data !== node.data) own.data = node.data;
		} else own.replaceWith(node);
	});
	while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}
