import type { ReactNode } from 'react';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, TextArea } from '../../../../ui/fields.tsx';
import { FormRow } from '../../../../ui/form.tsx';
import { type CharterSection, COST_KINDS } from '../../domain/charter/charter.ts';
import { DRIVERS } from '../../domain/undertakings/undertaking-record.ts';
import { CHARTER_FIELD, type CharterField } from './charter-fields.ts';
import type { CharterFormViewProps } from './charter-form-props.ts';
import { CostFields } from './cost-fields.tsx';

type FieldsProps = CharterFormViewProps;

/** The fields of one section. */
export const SectionFields = ({ section, ...props }: FieldsProps & { readonly section: CharterSection }) =>
  FIELDS[section](props);

/** What a field of the form shares with the field of the rule. */
const shared = ({ refusals }: FieldsProps, field: CharterField) => {
  const { id, label } = CHARTER_FIELD[field];
  return {
    id,
    name: id,
    label,
    error: refusals.find((refusal) => refusal.field === field && refusal.memberKey === undefined)?.reason,
  };
};

type TextKey = 'strategicGoals' | 'operativeGoals' | 'results' | 'timeNote' | 'information' | 'costText';

const Text = ({
  field,
  hint,
  rows = 5,
  ...props
}: FieldsProps & { field: TextKey; hint: string; rows?: number }) => (
  <FormRow>
    <TextArea {...shared(props, field)} hint={hint} rows={rows} value={props.form[field]} />
  </FormRow>
);

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** Members to choose from; once the project runs, who takes part in which role is not the charter's to change. */
const Members = ({
  field,
  hint,
  ...props
}: FieldsProps & { field: 'leads' | 'candidates' | 'group' | 'core'; hint: string }) => {
  const { label, ...rest } = shared(props, field);
  const { partners } = props.page.file;
  const isOpen = props.page.file.phase !== 'laeuft';
  const choices = isOpen
    ? props.roster
    : props.roster.filter(({ key }) => partners.some(({ memberKey }) => memberKey === key));
  return (
    <FormRow>
      <CheckboxGroup
        {...rest}
        legend={label}
        hint={hint}
        values={props.form[field]}
        arrangement="columns"
        options={choices.map(({ key, name }) => ({ value: key, label: name }))}
      />
    </FormRow>
  );
};

const SETTLED =
  'Das Projekt läuft: Wer teilnimmt und in welcher Rolle, ändert sich auf der Seite „Beteiligte“, nicht hier.';

const FIELDS: Readonly<Record<CharterSection, (props: FieldsProps) => ReactNode>> = {
  ziele: (props) => {
    const { label, ...rest } = shared(props, 'drivers');
    return (
      <>
        <FormRow>
          <CheckboxGroup
            {...rest}
            legend={label}
            hint="Warum die Kommunen das zusammen tun; mehrere sind möglich."
            values={props.form.drivers}
            arrangement="row"
            options={options(DRIVERS)}
          />
        </FormRow>
        <Text {...props} field="strategicGoals" hint="Was die Kommunen auf lange Sicht erreichen wollen." />
        <Text {...props} field="operativeGoals" hint="Was das Projekt selbst dafür leistet." />
      </>
    );
  },
  ergebnisse: (props) => (
    <Text
      {...props}
      field="results"
      rows={8}
      hint="Was am Ende vorliegt. Beginnen Sie eine Zeile mit „- “, dann wird eine Aufzählung daraus."
    />
  ),
  zeit: (props) => (
    <>
      <DateField {...shared(props, 'startsOn')} value={props.form.startsOn} />
      <DateField
        {...shared(props, 'endsOn')}
        hint="Letzter Tag; üblich ist etwa ein Jahr."
        value={props.form.endsOn}
      />
      <Text
        {...props}
        field="timeNote"
        rows={3}
        hint="Wichtige Zwischenschritte; warum es länger dauert als ein Jahr."
      />
    </>
  ),
  kosten: (props) => {
    const { label, ...rest } = shared(props, 'costKind');
    return (
      <>
        <FormRow>
          <RadioGroup {...rest} legend={label} value={props.form.costKind} options={options(COST_KINDS)} />
        </FormRow>
        <CostFields {...props} total={shared(props, 'costTotal')} />
        <Text
          {...props}
          field="costText"
          rows={3}
          hint="Wofür, aus welchem Haushalt, wer Mehrkosten trägt."
        />
      </>
    );
  },
  leitung: (props) =>
    props.page.file.phase === 'laeuft' ? (
      <FormRow>
        <p className="gw-note">{SETTLED}</p>
      </FormRow>
    ) : (
      <Members
        {...props}
        field="leads"
        hint="Wer das Projekt leitet; mehrere Kommunen können es gemeinsam."
      />
    ),
  gruppe: (props) => (
    <>
      {props.page.file.phase !== 'laeuft' && (
        <>
          <Members {...props} field="candidates" hint="Diese Kommunen werden um Zustimmung gebeten." />
          <Members {...props} field="group" hint="Welche Kommunen jemanden in die Projektgruppe entsenden." />
        </>
      )}
      <Members {...props} field="core" hint="Die wenigen, die die Arbeit tragen und für sie werben." />
    </>
  ),
  information: (props) => (
    <Text
      {...props}
      field="information"
      rows={5}
      hint="Wie Beschäftigte, Personalräte, Frauen- und Schwerbehindertenvertretung und Kommunen ohne eigene Leute in der Gruppe auf dem Laufenden bleiben."
    />
  ),
};
