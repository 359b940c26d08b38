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
}

export {};
