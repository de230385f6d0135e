import { percent, position } from './bar-geometry.ts';

export interface DumbbellProps {
  /** Where the scale begins and ends. */
  readonly scale: readonly [number, number];
  /** The ring: how it was. Null where there is no figure. */
  readonly from: number | null;
  /** The disc: how it will be. */
  readonly to: number | null;
}

/** Two figures on one scale and the way between them. Repeats figures printed beside it, so it is silent. */
export function Dumbbell({ scale: [low, high], from, to }: DumbbellProps) {
  const place = (value: number): string => percent(position(value - low, high - low));
  return (
    <svg className="gw-dumbbell" aria-hidden="true" focusable="false">
      <line className="gw-lollipop__rail" x1="0" x2="100%" y1="50%" y2="50%" />
      <line className="gw-change__zero" x1={place(0)} x2={place(0)} y1="10%" y2="90%" />
      {from !== null && to !== null && (
        <line className="gw-lollipop__stem" x1={place(from)} x2={place(to)} y1="50%" y2="50%" />
      )}
      {from !== null && <circle className="gw-lollipop__head" cx={place(from)} cy="50%" r="5.5" />}
      {to !== null && (
        <circle className="gw-lollipop__head gw-lollipop__head--high" cx={place(to)} cy="50%" r="5.5" />
      )}
    </svg>
  );
}
