import { scaleLinear } from 'd3-scale';

export interface AxisScale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/**
 * A linear axis over the values with a little air at both ends, so that no point sits on the edge.
 * `from` and `to` are pixels; ticks are round numbers inside the axis.
 */
export function axisScale(values: readonly number[], from: number, to: number, tickCount: number): AxisScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const air = (high - low || Math.abs(high) || 1) * 0.06;
  const scale = scaleLinear()
    .domain([low - air, high + air])
    .range([from, to]);
  return { place: (value) => Math.round(scale(value) * 10) / 10, ticks: scale.ticks(tickCount) };
}

/** A linear axis from one end to the other without air, for a scale that has ends of its own: 0 to 100 percent. */
export function plainScale(
  [low, high]: readonly [number, number],
  from: number,
  to: number,
  tickCount: number,
): AxisScale {
  const scale = scaleLinear().domain([low, high]).range([from, to]);
  return { place: (value) => Math.round(scale(value) * 10) / 10, ticks: scale.ticks(tickCount) };
}
