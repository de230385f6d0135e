import { Fieldset } from '../../../../ui/choices.tsx';
import { NumberField } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import type { CharterFormViewProps } from './charter-form-props.ts';
import { amountField } from './read-charter-form.ts';

interface CostFieldsProps extends CharterFormViewProps {
  readonly total: {
    readonly id: string;
    readonly name: string;
    readonly label: string;
    readonly error: string | undefined;
  };
}

/** What all pay together and each of them. */
export const CostFields = ({ total, roster, form, refusals, page }: CostFieldsProps) => {
  const { partners } = page.file;
  const isSettled = page.file.phase === 'laeuft';
  const asked = roster.filter(({ key }) => !isSettled || partners.some(({ memberKey }) => memberKey === key));
  return (
    <FormRow>
      <Fieldset
        id="betraege"
        legend="Was gezahlt wird"
        hint="Zählt nur bei „Kosten in dieser Höhe“ und nur für vorgesehene Kommunen. Ist ein Betrag größer als 0, braucht der Auftrag Unterschriften (Schriftform)."
      >
        <NumberField {...total} unit="€" value={form.costTotal} />
        <div className="gw-picks-amounts">
          {asked.map(({ key, name }) => (
            <NumberField
              key={key}
              id={amountField(key)}
              name={amountField(key)}
              label={name}
              unit="€"
              value={form.amounts.get(key)}
              error={refusals.find(({ memberKey }) => memberKey === key)?.reason}
            />
          ))}
        </div>
      </Fieldset>
    </FormRow>
  );
};
