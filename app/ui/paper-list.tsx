import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface PaperEntry {
  readonly id: string;
  readonly title: ReactNode;
  /** Version, day, state. */
  readonly note: ReactNode;
}

/** Papers below each other, each with what is known of it. */
export const PaperList = ({ entries }: { readonly entries: readonly PaperEntry[] }) => (
  <ul className="gw-paper-list">
    {entries.map(({ id, title, note }) => (
      <li key={id}>
        <Icon name="description" size={24} />
        <span>
          {title}
          <small>{note}</small>
        </span>
      </li>
    ))}
  </ul>
);
