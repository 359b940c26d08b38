const button = document.querySelector<HTMLElement>('.print-button');

if (button) {
	button.hidden = false;
	button.addEventListener('click', () => print());
}

export {};
