import { sumCents } from '../../../../foundation/cents.ts';
import { germanCount, germanEuro } from '../../../../foundation/german.ts';
import { Checkbox, Fieldset } from '../../../../ui/choices.tsx';
import { NumberField } from '../../../../ui/fields.tsx';
import type { DraftRefusal } from '../../domain/circulation/check-draft.ts';
import { amountField, type DraftForm, toDraft } from './read-draft-form.ts';

export interface MembersProps {
  readonly form: DraftForm;
  readonly members: readonly { readonly key: string; readonly name: string; readonly isGuest: boolean }[];
  readonly refusals: readonly DraftRefusal[];
}

/** Who is asked, each with what it costs. */
export function Members({ form, members, refusals }: MembersProps) {
  const error = refusals.find(({ field }) => field === 'parties')?.reason;
  return (
    <Fieldset
      id="kommunen"
      legend="Wer gefragt wird"
      hint="Mit dem Betrag, den es die Kommune kostet, in Euro. Leer heißt: nicht angegeben; 0 heißt: kostet nichts."
      error={error}
    >
      <div className="gw-picks-amounts">
        {members.map(({ key, name, isGuest }) => (
          <div key={key} className="gw-pick-amount">
            <Checkbox
              id={`kommune-${key}`}
              name="kommune"
              value={key}
              checked={form.memberKeys.includes(key)}
              label={isGuest ? `${name} (Gast)` : name}
            />
            <NumberField
              id={amountField(key)}
              name={amountField(key)}
              label={<span className="kern-sr-only">Kosten {name}</span>}
              unit="€"
              value={form.amounts.get(key)}
              error={refusals.find(({ memberKey }) => memberKey === key)?.reason}
            />
          </div>
        ))}
      </div>
      <Sum form={form} />
    </Fieldset>
  );
}

/** What the amounts of the chosen come to, as the form was last read; nothing where none is given. */
function Sum({ form }: Pick<MembersProps, 'form'>) {
  const amounts = toDraft(form).draft.parties.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  if (amounts.length === 0) return null;
  return (
    <p>
      Zusammen <strong>{germanEuro(sumCents(amounts))}</strong> von{' '}
      {germanCount(amounts.length, 'Kommune', 'Kommunen')}; beim Speichern wird neu gerechnet.
    </p>
  );
}
