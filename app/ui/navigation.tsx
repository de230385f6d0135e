import { germanInteger } from '../foundation/german.ts';
import { Icon } from './icon.tsx';

export interface TabLinksProps {
  readonly label: string;
  readonly tabs: readonly { readonly label: string; readonly href: string; readonly current?: boolean }[];
}

/** Tabs that are pages of their own: links, so that each has an address. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav className="gw-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export interface PaginationProps {
  readonly label: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** "Seite 2 von 5" between links back and on; nothing where one page holds all. */
export function Pagination({ label, page, pages, href }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav className="gw-pages" aria-label={label}>
      {page > 1 ? (
        <a className="gw-link" rel="prev" href={href(page - 1)}>
          <Icon name="chevronLeft" size={16} />
          Zurück
        </a>
      ) : (
        <span />
      )}
      <span>
        Seite {germanInteger(page)} von {germanInteger(pages)}
      </span>
      {page < pages ? (
        <a className="gw-link" rel="next" href={href(page + 1)}>
          Weiter
          <Icon name="chevronRight" size={16} />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
