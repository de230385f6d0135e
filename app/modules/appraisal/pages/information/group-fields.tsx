import { Checkbox } from '../../../../ui/choices.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { RECIPIENT_GROUPS } from '../../domain/information/recipient-group.ts';
import { ADDRESS_MAX, type AddressDraft } from '../../domain/information/staff-address.ts';
import { fieldAt } from '../form-parts.ts';

export function GroupFields({
  draft,
  errors,
}: {
  readonly draft: AddressDraft;
  readonly errors: readonly FieldError[];
}) {
  const { group, exists, address, isOffice } = draft;
  const asksOffice = errors.some(({ field }) => field === group) || isOffice;
  return (
    <>
      <TextField
        {...fieldAt(errors, group)}
        label={RECIPIENT_GROUPS[group]}
        type="email"
        autoComplete="off"
        hint={group === 'beschaeftigte' ? 'Verteiler oder Stelle, die es weitergibt.' : undefined}
        value={address}
        maxLength={ADDRESS_MAX}
      />
      {group === 'beschaeftigte' ? (
        <input type="hidden" name={`gibt-${group}`} value="ja" />
      ) : (
        <Checkbox
          id={`gibt-${group}`}
          name={`gibt-${group}`}
          value="ja"
          checked={exists}
          label="gibt es in unserer Verwaltung"
        />
      )}
      {asksOffice && (
        <Checkbox
          id={`postfach-${group}`}
          name={`postfach-${group}`}
          value="ja"
          checked={isOffice}
          label="Das ist ein Funktionspostfach, keine Adresse einer Person."
        />
      )}
    </>
  );
}
