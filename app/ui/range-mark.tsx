import { percent, position } from './bar-geometry.ts';
import { classNames } from './class-names.ts';

export interface RangeMarkProps {
  /** Where the scale begins and ends. */
  readonly scale: readonly [number, number];
  /** A line from the smallest to the largest. */
  readonly span?: readonly [number, number];
  /** A band that holds the middle half. */
  readonly band: readonly [number, number];
  /** An upright line: the middle. */
  readonly middle: number;
  /** A disc: one of them. */
  readonly point?: number | undefined;
  /** Filled: one's own; otherwise a ring. */
  readonly filled?: boolean;
}

/** How figures lie on one scale. Repeats figures printed beside it, so it is silent. */
export function RangeMark({ scale: [low, high], span, band, middle, point, filled = false }: RangeMarkProps) {
  const at = (value: number): number => position(value - low, high - low);
  const [start, end] = [at(band[0]), at(band[1])];
  return (
    <svg className="gw-range" aria-hidden="true" focusable="false">
      <line className="gw-lollipop__rail" x1="0" x2="100%" y1="50%" y2="50%" />
      <rect
        className="gw-range__band"
        x={percent(start)}
        y="18%"
        width={percent(end - start)}
        height="64%"
        rx="2"
      />
      {span && (
        <line
          className="gw-range__span"
          x1={percent(at(span[0]))}
          x2={percent(at(span[1]))}
          y1="50%"
          y2="50%"
        />
      )}
      <line className="gw-range__middle" x1={percent(at(middle))} x2={percent(at(middle))} y1="5%" y2="95%" />
      {point !== undefined && (
        <circle
          className={classNames('gw-lollipop__head', filled && 'gw-lollipop__head--high')}
          cx={percent(at(point))}
          cy="50%"
          r="5.5"
        />
      )}
    </svg>
  );
}
