import type { ReactNode } from 'react';

export interface DateEntry {
  readonly id: string;
  /** "25" over "Nov", or a span over its year: "IV" over "2026". */
  readonly day: string;
  readonly month: string;
  /** The whole date, read aloud in place of the tile. */
  readonly spoken: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
}

/** Dates below each other, each with a small calendar leaf. */
export const DateList = ({ entries }: { readonly entries: readonly DateEntry[] }) => (
  <ol className="gw-date-list">
    {entries.map(({ id, day, month, spoken, title, note }) => (
      <li key={id}>
        <span className="gw-date-leaf" aria-hidden="true">
          <b>{day}</b>
          {month}
        </span>
        <span>
          <span className="kern-sr-only">{spoken}: </span>
          {title}
          {note && <small>{note}</small>}
        </span>
      </li>
    ))}
  </ol>
);
