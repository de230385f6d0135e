import { HiddenFields } from './form.tsx';
import { Icon } from './icon.tsx';

export interface UserMenuProps {
  /** What stands in the head: a role rather than a person's name. */
  readonly label: string;
  /** Second line in the opened menu, for example the address. */
  readonly detail?: string;
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  readonly signOut: { readonly action: string; readonly hidden?: Readonly<Record<string, string>> };
}

function SignOut({ action, hidden }: UserMenuProps['signOut']) {
  return (
    <form method="post" action={action}>
      <HiddenFields values={hidden} />
      <button type="submit">
        <Icon name="logout" />
        Abmelden
      </button>
    </form>
  );
}

/** A disclosure that opens without a script; the island only closes it on Escape and on a click beside it. */
export function UserMenu({ label, detail, links = [], signOut }: UserMenuProps) {
  return (
    <details className="gw-user" data-popup>
      <summary className="gw-tool">
        <Icon name="account" size={24} />
        <span className="gw-tool__text">{label}</span>
        <Icon name="chevronDown" size={16} />
      </summary>
      <div className="gw-user__menu">
        <p className="gw-user__name">
          <b>{label}</b>
          {detail}
        </p>
        {links.map(({ label: text, href }) => (
          <a key={href} href={href}>
            {text}
          </a>
        ))}
        <SignOut {...signOut} />
      </div>
    </details>
  );
}
