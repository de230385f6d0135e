/** Buttons that print the page; without a script they are hidden and the browser's own command serves. */
export function enhancePrint(): void {
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-print]')) print();
  });
}
