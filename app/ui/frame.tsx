import type { ReactNode } from 'react';
import { Brand, type BrandProps } from './brand.tsx';
import { Icon } from './icon.tsx';
import { MarkDefinitions } from './marks.tsx';
import { UserMenu, type UserMenuProps } from './user-menu.tsx';

export interface NavigationLink {
  readonly label: string;
  readonly href: string;
  readonly current?: boolean;
}

/** The last crumb is the page itself and carries no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

export interface ShellProps {
  readonly brand: BrandProps;
  readonly navigation?: readonly NavigationLink[];
  readonly user?: UserMenuProps;
  /** Shown where nobody is signed in. */
  readonly signIn?: { readonly label: string; readonly href: string };
  /** A line on top of every page, for example that this is a demonstration with open passwords. */
  readonly warning?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly footer?: { readonly links: readonly NavigationLink[]; readonly note?: ReactNode };
  readonly children: ReactNode;
}

const NAVIGATION_ID = 'hauptnavigation';

function Navigation({ links }: { readonly links: readonly NavigationLink[] }) {
  return (
    <nav id={NAVIGATION_ID} className="gw-nav" aria-label="Hauptnavigation">
      <ul>
        {links.map(({ label, href, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MenuButton() {
  return (
    <button
      type="button"
      className="gw-tool gw-tool--menu"
      data-menu
      aria-expanded="false"
      aria-controls={NAVIGATION_ID}
    >
      <Icon name="menu" size={24} className="gw-tool__open" />
      <Icon name="close" size={24} className="gw-tool__close" />
      <span className="gw-tool__text">Menü</span>
    </button>
  );
}

function Tools({
  user,
  signIn,
  foldable,
}: Pick<ShellProps, 'user' | 'signIn'> & { readonly foldable: boolean }) {
  return (
    <div className="gw-head__tools">
      {user && <UserMenu {...user} />}
      {!user && signIn && (
        <a className="gw-tool" href={signIn.href}>
          <Icon name="login" />
          <span>{signIn.label}</span>
        </a>
      )}
      {foldable && <MenuButton />}
    </div>
  );
}

function WarningBar({ children }: { readonly children: ReactNode }) {
  return (
    <div className="gw-warning-bar">
      <div className="gw-wrap">
        <Icon name="warning" className="gw-tone-warning" />
        <div>{children}</div>
      </div>
    </div>
  );
}

function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Brotkrumen" className="gw-crumbs">
      <ol>
        {crumbs.map(({ label, href }, index) => (
          <li key={label}>
            {index > 0 && <Icon name="chevronRight" size={16} />}
            {href === undefined ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Footer({ links, note }: NonNullable<ShellProps['footer']>) {
  return (
    <footer className="gw-foot">
      <div className="gw-wrap">
        <ul>
          {links.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        {note && <p>{note}</p>}
      </div>
    </footer>
  );
}

/** The frame of every page: skip link, head with navigation and user, breadcrumb, main, footer. */
export function Shell({
  brand,
  navigation = [],
  warning,
  crumbs = [],
  footer,
  children,
  ...tools
}: ShellProps) {
  const foldable = navigation.length > 0;
  return (
    <>
      <a className="gw-skip" href="#inhalt">
        Zum Inhalt springen
      </a>
      <MarkDefinitions />
      <header className="gw-head">
        {warning && <WarningBar>{warning}</WarningBar>}
        <div className="gw-wrap gw-head__bar">
          <Brand {...brand} />
          {foldable && <Navigation links={navigation} />}
          <Tools {...tools} foldable={foldable} />
        </div>
      </header>
      <div className="gw-wrap gw-page">
        {crumbs.length > 0 && <Breadcrumb crumbs={crumbs} />}
        <main id="inhalt" tabIndex={-1}>
          {children}
        </main>
        <output id="meldung" className="kern-sr-only" />
      </div>
      {footer && <Footer {...footer} />}
    </>
  );
}
