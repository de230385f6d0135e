import { type ChangeScale, percent, position, stack } from './bar-geometry.ts';
import { classNames } from './class-names.ts';

const HATCH = 'gw-hatch';
const HATCH_FILL = `url(#${HATCH})`;

/** The hatch that marks second series, once a page: it tells them apart where colour does not. */
export function MarkDefinitions() {
  return (
    <svg className="gw-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={HATCH} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="gw-hatch__ground" width="5" height="5" />
          <line className="gw-hatch__line" x1="1.5" x2="1.5" y1="0" y2="5" />
        </pattern>
      </defs>
    </svg>
  );
}

export interface StackedBarProps {
  /** At most two: solid, then hatched. */
  readonly values: readonly [number, number];
  readonly max: number;
}

/** Two counts end to end. Repeats figures printed beside it, so it is silent. */
export function StackedBar({ values, max }: StackedBarProps) {
  const [first, second] = stack(values, max);
  return (
    <div className="gw-bar-cell__in">
      <svg className="gw-bar" aria-hidden="true" focusable="false">
        {first && first.length > 0 && (
          <rect
            className="gw-bar__first"
            x={percent(first.start)}
            y="15%"
            width={percent(first.length)}
            height="70%"
            rx="2"
          />
        )}
        {second && second.length > 0 && (
          <rect
            className="gw-bar__second"
            x={percent(second.start)}
            y="18%"
            width={percent(second.length)}
            height="64%"
            rx="2"
            fill={HATCH_FILL}
          />
        )}
      </svg>
    </div>
  );
}

export interface LollipopProps {
  readonly value: number;
  readonly max: number;
  /** The figure as it is read. */
  readonly text: string;
  /** A dashed line through all rows. */
  readonly mean?: number;
  /** From here on the head is filled. */
  readonly highFrom?: number;
}

/** A figure with its place on a scale. */
export function Lollipop({ value, max, text, mean, highFrom }: LollipopProps) {
  const at = percent(position(value, max));
  const high = highFrom !== undefined && value >= highFrom;
  return (
    <span className="gw-lollipop">
      <b>{text}</b>
      <svg className="gw-lollipop__track" aria-hidden="true" focusable="false">
        <line className="gw-lollipop__rail" x1="0" x2="100%" y1="50%" y2="50%" />
        <line className="gw-lollipop__stem" x1="0" x2={at} y1="50%" y2="50%" />
        {mean !== undefined && <MeanLine at={percent(position(mean, max))} />}
        <circle
          className={classNames('gw-lollipop__head', high && 'gw-lollipop__head--high')}
          cx={at}
          cy="50%"
          r="5.5"
        />
      </svg>
    </span>
  );
}

const MeanLine = ({ at }: { readonly at: string }) => (
  <line className="gw-lollipop__mean" x1={at} x2={at} y1="-50%" y2="150%" />
);

export interface ChangeBarProps {
  readonly value: number;
  readonly scale: ChangeScale;
}

/** A change as a bar left (less) or right (more) of a zero line; the figure stands beside it. */
export function ChangeBar({ value, scale }: ChangeBarProps) {
  const { start, length } = scale.span(value);
  const zero = percent(scale.zero);
  return (
    <svg className="gw-change" aria-hidden="true" focusable="false">
      {value !== 0 && (
        <rect
          className={value < 0 ? 'gw-change__less' : 'gw-change__more'}
          x={percent(start)}
          y="15%"
          width={percent(length)}
          height="70%"
          rx="2"
        />
      )}
      <line className="gw-change__zero" x1={zero} x2={zero} y1="-50%" y2="150%" />
    </svg>
  );
}

export type SwatchKind =
  | 'first'
  | 'second'
  | 'dot'
  | 'ring'
  | 'less'
  | 'more'
  | 'high'
  | 'mean'
  | 'lollipop'
  | 'point'
  | 'middle';

/** The mark of a legend entry, drawn like the thing it explains. */
export function Swatch({ kind }: { readonly kind: SwatchKind }) {
  return (
    <svg
      className="gw-swatch"
      width={kind === 'lollipop' ? 22 : 14}
      height="14"
      aria-hidden="true"
      focusable="false"
    >
      <SwatchShape kind={kind} />
    </svg>
  );
}

function SwatchShape({ kind }: { readonly kind: SwatchKind }) {
  switch (kind) {
    case 'first':
      return <rect className="gw-bar__first" y="1" width="14" height="12" rx="2" />;
    case 'second':
      return (
        <rect className="gw-swatch--second" x="1" y="2" width="12" height="10" rx="2" fill={HATCH_FILL} />
      );
    case 'dot':
      return <circle className="gw-swatch--dot" cx="7" cy="7" r="6" />;
    case 'ring':
      return <circle className="gw-swatch--ring" cx="7" cy="7" r="5" />;
    case 'less':
      return <rect className="gw-change__less" y="1" width="14" height="12" rx="2" />;
    case 'more':
      return <rect className="gw-change__more" y="1" width="14" height="12" rx="2" />;
    case 'high':
      return <circle className="gw-lollipop__head gw-lollipop__head--high" cx="7" cy="7" r="5.5" />;
    case 'mean':
      return <line className="gw-lollipop__mean" x1="7" x2="7" y1="-1" y2="15" />;
    case 'point':
      return <circle className="gw-lollipop__head" cx="7" cy="7" r="5.5" />;
    case 'middle':
      return <line className="gw-range__middle" x1="7" x2="7" y1="0" y2="14" />;
    case 'lollipop':
      return (
        <>
          <line className="gw-lollipop__stem" x1="0" x2="16" y1="7" y2="7" />
          <circle className="gw-lollipop__head" cx="16" cy="7" r="4.5" />
        </>
      );
  }
}
