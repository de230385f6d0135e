/** Joins the class names that are set: ("gw-panel", flush && "gw-panel--flush") → "gw-panel" when flush is false. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
