import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

export interface PageTitleProps {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** Stands behind the title: the state of the thing. */
  readonly badge?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one h1 of a page with what can be done on it. */
export function PageTitle({ title, lead, badge, actions }: PageTitleProps) {
  return (
    <div className="gw-title">
      <div>
        <div className="gw-title__row">
          <h1 className="gw-h1">{title}</h1>
          {badge}
        </div>
        {lead && <p className="gw-lead">{lead}</p>}
      </div>
      {actions && <div className="gw-actions">{actions}</div>}
    </div>
  );
}

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

/** Key figures in one ruled line: a description list, no tiles. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl className="gw-facts">
      {items.map(({ label, value, note }) => (
        <div key={label} className="gw-facts__item">
          <dt>{label}</dt>
          <dd>
            <span className="gw-facts__value">{value}</span>
            {note && <span className="gw-facts__note"> {note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface PanelProps {
  readonly title?: ReactNode;
  /** Id of the heading; the panel then is a named region. */
  readonly id?: string;
  readonly level?: 2 | 3;
  /** Stands on the heading's line: a legend, a link. */
  readonly aside?: ReactNode;
  /** Without padding, for tables that reach the edges. */
  readonly flush?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A white sheet on the desk. */
export function Panel({ title, id, level = 2, aside, flush = false, className, children }: PanelProps) {
  const Heading: 'h2' | 'h3' = `h${level}`;
  return (
    <section
      className={classNames('gw-panel', flush && 'gw-panel--flush', className)}
      aria-labelledby={title && id ? id : undefined}
    >
      {title && (
        <div className="gw-panel__head">
          <Heading id={id} className="gw-h2">
            {title}
          </Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}

/** Notes below a table, at the foot of a flush panel. */
export const PanelFoot = ({ children }: { readonly children: ReactNode }) => (
  <div className="gw-panel-foot">{children}</div>
);

export interface SplitProps {
  readonly main: ReactNode;
  readonly side: ReactNode;
  /** Wide enough for a chart. */
  readonly wideSide?: boolean;
}

/** Main column and a narrow one beside it; below each other on small screens. */
export function Split({ main, side, wideSide = false }: SplitProps) {
  return (
    <div className={classNames('gw-split', wideSide && 'gw-split--wide-side')}>
      <div>{main}</div>
      <div className="gw-side">{side}</div>
    </div>
  );
}

export interface EmptyStateProps {
  readonly icon?: IconName;
  /** One sentence: what is missing. */
  readonly title: string;
  /** One sentence: what to do. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
  readonly level?: 2 | 3;
}

/** In place of a blank table. */
export function EmptyState({ icon = 'inbox', title, children, action, level = 3 }: EmptyStateProps) {
  const Heading: 'h2' | 'h3' = `h${level}`;
  return (
    <div className="gw-empty">
      <Icon name={icon} size={32} />
      <Heading className="gw-h3">{title}</Heading>
      <p>{children}</p>
      {action}
    </div>
  );
}
