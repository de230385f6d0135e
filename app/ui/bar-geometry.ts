/** Where a bar stands on its scale, in percent of the width. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

const share = (value: number, max: number): number => (max <= 0 ? 0 : (value / max) * 100);
const clamp = (percent: number): number => Math.min(100, Math.max(0, percent));

/** A percent figure for an SVG attribute: two places are finer than a pixel. */
export const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** The position of one value on a scale from 0 to `max`, kept inside the scale. */
export const position = (value: number, max: number): number => clamp(share(value, max));

/** Spans of values laid end to end on a scale from 0 to `max`; what does not fit is cut at the end of the scale. */
export function stack(values: readonly number[], max: number): readonly Span[] {
  let total = 0;
  return values.map((value) => {
    const start = position(total, max);
    total += value;
    return { start, length: position(total, max) - start };
  });
}

/** A scale on which gains and losses grow from one zero line, both in the same measure. */
export interface ChangeScale {
  /** Place of the zero line in percent. */
  readonly zero: number;
  readonly span: (value: number) => Span;
}

/** The scale that all the given changes fill. Without any change the zero line stands in the middle. */
export function changeScale(changes: readonly number[]): ChangeScale {
  const low = Math.min(0, ...changes);
  const range = Math.max(0, ...changes) - low;
  const zero = range === 0 ? 50 : (-low / range) * 100;
  const span = (value: number): Span => {
    const length = range === 0 ? 0 : (Math.abs(value) / range) * 100;
    return { start: value < 0 ? zero - length : zero, length };
  };
  return { zero, span };
}
