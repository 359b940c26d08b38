const controls = document.querySelector<HTMLElement>('.source-search');
const input = controls?.querySelector('input');
const order = controls?.querySelector('select');
const list = document.querySelector('.source-choice');

if (controls && input && order && list) {
	const byWeight = [...list.querySelectorAll<HTMLLIElement>(':scope > li')];
	const sorted = {
		weight: byWeight,
		number: byWeight.toSorted((a, b) => a.value - b.value),
		name: byWeight.toSorted((a, b) => a.innerText.localeCompare(b.innerText, document.documentElement.lang)),
	};
	controls.hidden = false;
	input.addEventListener('input', () => {
		const words = input.value.trim().toLocaleLowerCase();
		for (const item of byWeight) item.hidden = !item.textContent.toLocaleLowerCase().includes(words);
	});
	order.addEventListener('change', () => list.replaceChildren(...sorted[order.value as keyof typeof sorted]));
	// When the list is beside the text, it is already in view, so change the marks without scrolling the text.
	list.addEventListener('click', (event) => {
		const { altKey, ctrlKey, metaKey, shiftKey, target } = event as MouseEvent;
		const link = target instanceof Element ? target.closest<HTMLAnchorElement>('li > p > a') : undefined;
		const panel = list.closest('.source-panel');
		if (!link || !panel || altKey || ctrlKey || metaKey || shiftKey || getComputedStyle(panel).position !== 'sticky') return;
		event.preventDefault();
		const [place, placeInList] = [scrollY, list.scrollTop];
		location.hash = link.hash;
		scrollTo({ top: place, behavior: 'instant' });
		list.scrollTop = placeInList;
	});
}

export {};
