import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export interface NoticeProps {
  readonly tone?: 'info' | 'success' | 'warning' | 'danger';
  readonly icon?: IconName;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Spoken at once after an act ("Gespeichert"); leave it off for text that belongs to the page. */
  readonly live?: boolean;
}

const ICON = { info: 'info', success: 'checkCircle', warning: 'warning', danger: 'error' } as const;

/** A message beside the content: what happened or what to mind, with the remedy. */
export function Notice({ tone = 'info', icon, title, children, live = false }: NoticeProps) {
  return (
    <div className={`gw-notice gw-notice--${tone}`} role={live ? 'status' : undefined}>
      <Icon name={icon ?? ICON[tone]} size={24} className={`gw-tone-${tone}`} />
      <div className="gw-notice__body">
        {title && <p className="gw-notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** Marks what is made up. Every page, export and print that shows invented figures carries it. */
export function SampleDataNotice({ children }: { readonly children: ReactNode }) {
  return (
    <Notice tone="warning" icon="science" title="Beispieldaten">
      {children}
    </Notice>
  );
}

export interface FieldError {
  /** Id of the field the link leads to. */
  readonly field: string;
  readonly label: string;
  readonly message: string;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FieldError[];
  readonly title?: string;
}

const COUNT = [
  '',
  'eine Angabe',
  'zwei Angaben',
  'drei Angaben',
  'vier Angaben',
  'fünf Angaben',
  'sechs Angaben',
];

/** After a refused form the summary is what must be read first; the browser focuses it without a script. */
const TAKES_FOCUS = { tabIndex: -1, autoFocus: true };

/** Stands on top of a refused form, takes the focus and links to each field. Nothing where all is well. */
export function ErrorSummary({ errors, title }: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  const heading = title ?? `Bitte prüfen Sie ${COUNT[errors.length] ?? `${errors.length} Angaben`}`;
  return (
    <div
      className="kern-alert kern-alert--danger gw-error-summary"
      role="alert"
      aria-labelledby="fehler-titel"
      id="fehler"
      {...TAKES_FOCUS}
    >
      <div className="kern-alert__header">
        <Icon name="error" size={24} className="gw-tone-danger" />
        <h2 className="kern-title" id="fehler-titel">
          {heading}
        </h2>
      </div>
      <div className="kern-alert__body">
        <ul>
          {errors.map(({ field, label, message }) => (
            <li key={field + message}>
              <a href={`#${field}`}>
                {label}: {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
