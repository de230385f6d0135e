import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'success' | 'info' | 'warning' | 'danger' | 'neutral';

export interface BadgeProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A state in one or two words. The icon repeats what the colour says; the words say it without both. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  const look = tone === 'neutral' ? 'gw-badge--neutral' : `kern-badge--${tone}`;
  return (
    <span className={classNames('kern-badge kern-badge--small gw-badge', look, !icon && 'gw-badge--plain')}>
      {icon && <Icon name={icon} size={18} className={`gw-tone-${tone}`} />}
      <span className="kern-label">{children}</span>
    </span>
  );
}

/** Marks something made up in a list; a page of it says so with `SampleDataNotice`. */
export const SampleDataBadge = () => (
  <Badge tone="warning" icon="science">
    Beispieldaten
  </Badge>
);

/** Five chips that differ in fill and outline, so that they stay apart in grey print. */
export type RoleLook = 'solid' | 'tint' | 'outline' | 'dashed' | 'plain';

export interface RoleChipProps {
  readonly code: string;
  readonly look: RoleLook;
  /** The word behind the letters, shown as tooltip. Whoever uses the chip also says it for screen readers. */
  readonly title?: string;
}

export function RoleChip({ code, look, title }: RoleChipProps) {
  return (
    <span className={`gw-role gw-role--${look}`} title={title} aria-hidden="true">
      {code}
    </span>
  );
}

/** A quiet state behind a name in a table: dot running, square done, ring not begun. */
export function StateDot({
  state,
  children,
}: {
  readonly state: 'running' | 'done' | 'open';
  readonly children: ReactNode;
}) {
  return <span className={`gw-state gw-state--${state}`}>{children}</span>;
}

export interface LegendProps {
  readonly items: readonly { readonly mark: ReactNode; readonly label: ReactNode }[];
  readonly className?: string;
  /** Hidden from screen readers where the marks themselves are. */
  readonly decorative?: boolean;
}

export function Legend({ items, className, decorative = false }: LegendProps) {
  return (
    <ul className={classNames('gw-legend', className)} aria-hidden={decorative || undefined}>
      {items.map(({ mark, label }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a legend is rendered once and never reordered
        <li key={index}>
          {mark} <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
