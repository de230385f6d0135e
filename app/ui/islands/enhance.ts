import { liveUrl } from './live-url.ts';

/**
 * Lets parts of a page follow a GET form or a sort link without loading the whole page.
 * Everything here is an extra: whatever goes wrong falls back to the browser's own way.
 */
const TYPING_PAUSE = 250;
const DONE = 'Die Anzeige ist aktualisiert.';

let running: AbortController | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;

const partsOf = (element: HTMLElement): string[] =>
  (element.dataset['target'] ?? '').split(' ').filter(Boolean);

const setBusy = (ids: readonly string[], busy: boolean): void => {
  for (const id of ids) document.getElementById(id)?.setAttribute('aria-busy', String(busy));
};

async function load(url: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(url, { signal, headers: { accept: 'text/html' } });
  const wrongInput = response.status === 422;
  if (response.redirected || !(response.ok || wrongInput)) throw new Error('not the same page');
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Replaces all parts or none: half a page would contradict itself. */
function replaceParts(next: Document, ids: readonly string[]): void {
  const pairs = ids.map((id) => [document.getElementById(id), next.getElementById(id)] as const);
  if (pairs.some(([old, fresh]) => !old || !fresh)) throw new Error('a part is missing');
  const focused = document.activeElement?.id;
  for (const [old, fresh] of pairs) if (old && fresh) old.replaceWith(fresh);
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus();
}

function announce(ids: readonly string[]): void {
  const summary = ids.map((id) => document.getElementById(id)?.dataset['summary']).find(Boolean);
  const status = document.getElementById('meldung');
  if (status) status.textContent = summary ?? DONE;
}

async function show(url: string, ids: readonly string[], fallBack: () => void): Promise<void> {
  clearTimeout(pause);
  running?.abort();
  const own = new AbortController();
  running = own;
  setBusy(ids, true);
  try {
    const next = await load(url, own.signal);
    if (own.signal.aborted) return;
    replaceParts(next, ids);
    document.title = next.title;
    history.replaceState(null, '', url);
    announce(ids);
  } catch {
    if (!own.signal.aborted) fallBack();
  }
}

/** A filter form beside the table carries the order along unseen; it must follow the order a link asked for. */
function carryAlong(url: string): void {
  for (const [name, value] of new URL(url).searchParams) {
    const field = document.querySelector<HTMLInputElement>(
      `form[data-live] input[type="hidden"][name="${CSS.escape(name)}"]`,
    );
    if (field) field.value = value;
  }
}

function showForm(form: HTMLFormElement): void {
  void show(liveUrl(form.action, new FormData(form)), partsOf(form), () => form.submit());
}

const liveForm = (target: EventTarget | null): HTMLFormElement | null =>
  target instanceof Element ? target.closest<HTMLFormElement>('form[data-live]') : null;

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && ['text', 'search'].includes(target.type);

function onInput(event: Event): void {
  const form = liveForm(event.target);
  if (!form || !isTyped(event.target)) return;
  clearTimeout(pause);
  pause = setTimeout(() => showForm(form), TYPING_PAUSE);
}

function onChange(event: Event): void {
  const form = liveForm(event.target);
  if (form && !isTyped(event.target)) showForm(form);
}

/** A second click must not book twice. The button is disabled after the browser has read the form. */
function lockAgainstDoubleSubmit(event: SubmitEvent, form: HTMLFormElement): void {
  if (form.dataset['sent']) event.preventDefault();
  form.dataset['sent'] = 'yes';
  setTimeout(() => {
    for (const button of form.querySelectorAll('button')) button.disabled = true;
  });
}

function onSubmit(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
  if (form.method === 'post') lockAgainstDoubleSubmit(event, form);
  else if (form.dataset['live'] !== undefined) {
    event.preventDefault();
    showForm(form);
  }
}

function onClick(event: MouseEvent): void {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-live-link]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  carryAlong(link.href);
  void show(link.href, partsOf(link), () => location.assign(link.href));
}

/** A page brought back from the history must be usable again. */
function unlock(event: PageTransitionEvent): void {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset['sent'];
    for (const button of form.querySelectorAll('button')) button.disabled = false;
  }
}

export function enhanceForms(): void {
  document.addEventListener('input', onInput);
  document.addEventListener('change', onChange);
  document.addEventListener('submit', onSubmit);
  document.addEventListener('click', onClick);
  addEventListener('pageshow', unlock);
}
