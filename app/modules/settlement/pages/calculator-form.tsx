import { parseCalendarDate } from '../../../foundation/calendar-date.ts';
import { germanDate } from '../../../foundation/german.ts';
import { RadioGroup } from '../../../ui/choices.tsx';
import { NumberField, SelectField } from '../../../ui/fields.tsx';
import { FormRow, LiveForm } from '../../../ui/form.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { SELECTION_SENT } from '../domain/read-what-if.ts';
import { schemeWords } from '../domain/scheme-words.ts';
import { KEY_WORDS } from '../domain/what-if-typed.ts';
import { populationDates } from '../domain/what-if-values.ts';
import type { WhatIf } from '../use-cases/load-what-if.ts';
import { errorOf } from './calculator-error.ts';
import { CalculatorMembers } from './calculator-members.tsx';

/** The question: everything that can be changed about a table. */
export function CalculatorForm({ base, whatIf }: { readonly base: string; readonly whatIf: WhatIf }) {
  return (
    <Panel title="Annahmen" id="annahmen">
      <LiveForm
        action={`${base}/rechner`}
        target="fehlerstelle ergebnis"
        label="Annahmen der Rechnung"
        hidden={{ tabelle: whatIf.table.slug, [SELECTION_SENT]: '1' }}
        submit="Neu rechnen"
        className="gw-form"
      >
        <KeyFields whatIf={whatIf} />
        <AmountFields whatIf={whatIf} />
        <FormRow>
          <CalculatorMembers whatIf={whatIf} />
        </FormRow>
      </LiveForm>
    </Panel>
  );
}

function KeyFields({ whatIf }: { readonly whatIf: WhatIf }) {
  const { table, members, reading } = whatIf;
  const dates = populationDates(members);
  return (
    <>
      <FormRow>
        <RadioGroup
          id="schluessel"
          name="schluessel"
          legend="Schlüssel: wonach werden die Kosten verteilt?"
          value={reading.typed.schluessel}
          arrangement="row"
          options={[
            { value: KEY_WORDS.table, label: `wie in der Tabelle (${schemeWords(table.scheme)})` },
            { value: KEY_WORDS.population, label: 'Einwohner' },
            { value: KEY_WORDS.equal, label: 'zu gleichen Teilen' },
            { value: KEY_WORDS['ten-ninety'], label: '10 % gleich, 90 % Einwohner' },
          ]}
          {...errorOf(whatIf, 'schluessel')}
        />
      </FormRow>
      <SelectField
        id="stichtag"
        name="stichtag"
        label="Einwohner am"
        value={reading.typed.stichtag}
        options={dates.map((date) => ({ value: date, label: germanDate(date) }))}
        {...errorOf(whatIf, 'stichtag')}
      />
      <NumberField
        id="kreis-einwohner"
        name="kreis-einwohner"
        label="Einwohner des Kreises"
        value={reading.typed['kreis-einwohner']}
        placeholder={countySum(whatIf)}
        hint="Leer: Summe seiner Städte und Gemeinden (Annahme)."
        {...errorOf(whatIf, 'kreis-einwohner')}
      />
    </>
  );
}

/** The assumed population of the county, shown where none is typed. */
function countySum({ reading, members }: WhatIf): string {
  const date = parseCalendarDate(reading.typed.stichtag);
  if (!date.ok) return '';
  const counts = members.flatMap(({ population }) => population.filter((entry) => entry.asOf === date.value));
  return counts.reduce((sum, entry) => sum + entry.value, 0).toLocaleString('de-DE');
}

function AmountFields({ whatIf }: { readonly whatIf: WhatIf }) {
  const { typed } = whatIf.reading;
  const shared = (name: 'kosten' | 'sockel' | 'minimum' | 'deckel') => ({
    id: name,
    name,
    value: typed[name],
    ...errorOf(whatIf, name),
  });
  return (
    <>
      <NumberField {...shared('kosten')} label="Gesamtkosten" unit="€" />
      <NumberField
        {...shared('sockel')}
        label="Grundbetrag je Kommune"
        unit="€"
        hint="Zahlt jede vorab; der Rest geht nach dem Schlüssel."
      />
      <NumberField
        {...shared('minimum')}
        label="Mindestbetrag"
        unit="€"
        hint="So viel zahlt jede mindestens."
      />
      <NumberField
        {...shared('deckel')}
        label="Höchstbetrag je Einwohner"
        unit="€"
        hint="Was darüber liegt, tragen die anderen."
      />
    </>
  );
}
