import { germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow, LiveForm } from '../../../../ui/form.tsx';
import { PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { printedMark } from '../../domain/matrix/participation-csv.ts';
import { ROLE_LABELS, ROLES } from '../../domain/participation/participation.ts';
import type { ParticipationRefusal } from '../../domain/participation/participation-refusals.ts';
import { NOTE_MAX } from '../../domain/participation/participation-refusals.ts';
import type { ParticipationChoice } from '../../use-cases/participation/find-participation.ts';
import { CURRENT_TAB } from '../matrix/matrix-view.tsx';
import type { ParticipationForm } from './read-participation-form.ts';

export interface ParticipationFormViewProps {
  readonly base: string;
  readonly choice: ParticipationChoice;
  readonly form: ParticipationForm;
  readonly refusals: readonly ParticipationRefusal[];
  readonly saved: boolean;
}

/** Field of the page for each field of the rule. */
const FIELD: Readonly<Record<ParticipationRefusal['field'], { id: string; label: string }>> = {
  participates: { id: 'beteiligung', label: 'Beteiligung' },
  represented: { id: 'beteiligung', label: 'Beteiligung' },
  roles: { id: 'rolle', label: 'Rolle' },
  implementation: { id: 'umsetzung', label: 'Umsetzung' },
  coreTeam: { id: 'kernteam', label: 'Kernteam' },
  note: { id: 'notiz', label: 'Anmerkung' },
  effectiveFrom: { id: 'ab', label: 'Gilt ab' },
  conflict: { id: 'beteiligung', label: 'Zwischenzeitlich geändert' },
  unchanged: { id: 'beteiligung', label: 'Beteiligung' },
};

/** Records who takes part in what from a day on. */
export function ParticipationFormView(props: ParticipationFormViewProps) {
  const { base, choice, refusals, saved } = props;
  return (
    <>
      <PageTitle
        title="Beteiligung eintragen"
        lead="Was bisher galt, bleibt erhalten: Eine Änderung gilt von einem Tag an."
      />
      {saved && (
        <Notice tone="success" title="Die Beteiligung ist eingetragen." live>
          <a href={`${base}/beteiligung?stand=${CURRENT_TAB}`}>In der Matrix ansehen</a>
        </Notice>
      )}
      <ErrorSummary
        errors={refusals.map(({ field, message }) => ({
          field: FIELD[field].id,
          label: FIELD[field].label,
          message,
        }))}
      />
      <Split
        main={
          <>
            <Chooser {...props} />
            {choice.undertaking && choice.memberKey && <EntryPanel {...props} />}
          </>
        }
        side={choice.history.length > 0 ? <History choice={choice} /> : null}
      />
    </>
  );
}

function Chooser({ base, choice, form }: ParticipationFormViewProps) {
  const undertakings = choice.undertakings.map(({ slug, title }) => ({ value: slug, label: title }));
  const members = choice.members.map(({ key, name }) => ({ value: key, label: name }));
  return (
    <Panel title="Welches Projekt, welche Kommune?" id="auswahl">
      <LiveForm
        action={`${base}/beteiligung/eintragen`}
        target="inhalt"
        label="Projekt und Kommune wählen"
        submit="Anzeigen"
        className="gw-form"
      >
        <SelectField
          id="projekt"
          name="projekt"
          label="Projekt"
          value={form.undertakingSlug}
          options={[PLEASE_CHOOSE, ...undertakings]}
        />
        <SelectField
          id="kommune"
          name="kommune"
          label="Kommune"
          value={form.memberKey}
          options={[PLEASE_CHOOSE, ...members]}
        />
      </LiveForm>
    </Panel>
  );
}

const PLEASE_CHOOSE = { value: '', label: 'bitte wählen' };

function EntryPanel(props: ParticipationFormViewProps) {
  const { base, choice, form } = props;
  const hidden = { projekt: form.undertakingSlug, kommune: form.memberKey, version: form.version };
  const member = choice.members.find((candidate) => candidate.key === choice.memberKey)?.name ?? '';
  return (
    <Panel title={`${member} in „${choice.undertaking?.title ?? ''}“`} id="eintrag">
      <Form action={`${base}/beteiligung/eintragen`} hidden={hidden}>
        <EntryFields {...props} />
        <FormButtons>
          <Button type="submit" look="primary">
            Eintragen
          </Button>
          <LinkButton href={`${base}/beteiligung`}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

function EntryFields({ choice, form, refusals }: ParticipationFormViewProps) {
  const shared = (id: string): { id: string; name: string; error?: string } => {
    const found = refusals.find((refusal) => FIELD[refusal.field].id === id);
    return { id, name: id, ...(found ? { error: found.message } : {}) };
  };
  const implementation = choice.undertaking?.implementationTitle;
  return (
    <>
      <FormRow>
        <RadioGroup
          {...shared('beteiligung')}
          legend="Beteiligung"
          value={participationValue(form)}
          options={PARTICIPATION_OPTIONS}
        />
      </FormRow>
      <FormRow>
        <CheckboxGroup
          {...shared('rolle')}
          legend="Rolle"
          hint={ROLE_HINT}
          values={form.roles}
          options={ROLE_OPTIONS}
        />
      </FormRow>
      <CoreTeamChoice {...shared('kernteam')} checked={form.coreTeam} />
      {implementation && (
        <FormRow>
          <RadioGroup
            {...shared('umsetzung')}
            legend={implementation}
            value={form.implementation ? 'ja' : 'nein'}
            options={YES_NO}
          />
        </FormRow>
      )}
      <DateField {...shared('ab')} label="Gilt ab" value={form.effectiveFrom} />
      <TextField
        {...shared('notiz')}
        label="Anmerkung (freiwillig)"
        value={form.note}
        maxLength={NOTE_MAX}
        grow
      />
    </>
  );
}

const CoreTeamChoice = ({
  checked,
  ...field
}: {
  readonly id: string;
  readonly name: string;
  readonly error?: string;
  readonly checked: boolean;
}) => (
  <FormRow>
    <CheckboxGroup
      {...field}
      legend="Kernteam"
      hint="Meist der Kreis und zwei bis drei Kommunen, die das Projekt voranbringen."
      values={checked ? ['ja'] : []}
      options={[{ value: 'ja', label: 'gehört zum Kernteam' }]}
    />
  </FormRow>
);

const ROLE_HINT =
  'Die Leitung der Lenkungsgruppe kann ein Projekt begleiten, ohne dass die Kommune beteiligt ist.';
const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, label: `${ROLE_LABELS[role]} (${role})` }));

const participationValue = (form: ParticipationForm): string =>
  form.represented ? 'vertreten' : form.participates ? 'nicht-vertreten' : 'nein';

const PARTICIPATION_OPTIONS = [
  { value: 'vertreten', label: 'beteiligt und vertreten' },
  { value: 'nicht-vertreten', label: 'beteiligt, nicht vertreten' },
  { value: 'nein', label: 'nicht beteiligt' },
];
const YES_NO = [
  { value: 'ja', label: 'nimmt teil' },
  { value: 'nein', label: 'nimmt nicht teil' },
];

const History = ({ choice }: { readonly choice: ParticipationChoice }) => (
  <Panel title="Bisher eingetragen" id="verlauf">
    <DescriptionList
      items={choice.history.map((entry) => ({
        term: entry.validTo
          ? `${germanDate(entry.validFrom)} bis ${germanDate(entry.validTo)}`
          : `seit ${germanDate(entry.validFrom)}`,
        value: [
          printedMark({ ...entry, memberKey: '', undertakingId: '' }) || 'nicht beteiligt',
          entry.implementation ? 'Umsetzung' : '',
          entry.coreTeam ? 'Kernteam' : '',
          entry.note,
        ]
          .filter((part) => part !== '')
          .join(', '),
      }))}
    />
  </Panel>
);
