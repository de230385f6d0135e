import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';

export interface DescriptionListProps {
  readonly items: readonly { readonly term: string; readonly value: ReactNode }[];
  /** Values are figures: bold, at the right edge. */
  readonly figures?: boolean;
  /** Long terms: on a phone each stands above its value. */
  readonly stacked?: boolean;
}

export function DescriptionList({ items, figures = false, stacked = false }: DescriptionListProps) {
  return (
    <dl
      className={classNames(
        'gw-description',
        figures && 'gw-description--figures',
        stacked && 'gw-description--stacked',
      )}
    >
      {items.map(({ term, value }) => (
        <div key={term} className="gw-description__item">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** Folded text that opens without a script. */
export function Disclosure({ summary, open = false, id, children }: DisclosureProps) {
  return (
    <details className="gw-details" id={id} open={open}>
      <summary>
        <Icon name="chevronDown" size={18} />
        {summary}
      </summary>
      <div className="gw-details__body">{children}</div>
    </details>
  );
}

export interface Finding {
  readonly tone: 'info' | 'warning' | 'danger' | 'success';
  readonly text: ReactNode;
}

const FINDING = {
  info: { icon: 'info', label: 'Hinweis' },
  warning: { icon: 'warning', label: 'Zu klären' },
  danger: { icon: 'error', label: 'Fehler' },
  success: { icon: 'checkCircle', label: 'In Ordnung' },
} as const;

/** What a page found noteworthy, one sentence each. */
export function Findings({ items }: { readonly items: readonly Finding[] }) {
  return (
    <ul className="gw-findings">
      {items.map(({ tone, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once and never reordered
        <li key={index}>
          <Icon name={FINDING[tone].icon} label={FINDING[tone].label} className={`gw-tone-${tone}`} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Nothing to show in a column: a dash for the eye, a word for the ear. On a phone the line of a card goes without it. */
export const NoValue = ({ spoken }: { readonly spoken?: string }) => (
  <>
    <span className="gw-no-value" aria-hidden="true">
      –
    </span>
    {spoken !== undefined && <span className="kern-sr-only">{spoken}</span>}
  </>
);
