import { Icon } from '../../../../ui/icon.tsx';
import type { Contact } from '../../use-cases/follow-up/list-contacts.ts';

export interface ContactListProps {
  readonly contacts: readonly Contact[];
  readonly phoneNote: string;
}

/** Offices of a member with their addresses, and what to know before ringing. */
export const ContactList = ({ contacts, phoneNote }: ContactListProps) => (
  <>
    {phoneNote !== '' && (
      <p>
        <Icon name="call" label="Telefon" size={18} /> {phoneNote}
      </p>
    )}
    {contacts.length === 0 ? (
      <p className="gw-note">Keine Adresse hinterlegt</p>
    ) : (
      <ul className="gw-list gw-note">
        {contacts.map(({ address, office }) => (
          <li key={address}>
            {office}: <span className="gw-fingerprint">{address}</span>
          </li>
        ))}
      </ul>
    )}
  </>
);
