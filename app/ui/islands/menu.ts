function toggle(button: HTMLElement): void {
  const menu = document.getElementById(button.getAttribute('aria-controls') ?? '');
  const open = button.getAttribute('aria-expanded') !== 'true';
  button.setAttribute('aria-expanded', String(open));
  menu?.classList.toggle('gw-nav--open', open);
}

const openPopups = (): NodeListOf<HTMLDetailsElement> =>
  document.querySelectorAll('details[data-popup][open]');

function closeOthers(event: Event): void {
  for (const popup of openPopups()) if (!popup.contains(event.target as Node)) popup.open = false;
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  for (const popup of openPopups()) {
    popup.open = false;
    popup.querySelector('summary')?.focus();
  }
}

/** Unfolds the navigation on small screens and closes pop-ups on Escape or a click beside them. */
export function enhanceMenus(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-menu]')) {
    button.addEventListener('click', () => toggle(button));
  }
  document.addEventListener('click', closeOthers);
  document.addEventListener('keydown', closeOnEscape);
}
