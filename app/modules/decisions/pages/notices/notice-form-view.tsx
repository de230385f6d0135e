import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { DateField, SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { OCCASION_IDS, occasionOf } from '../../domain/notices/occasions.ts';
import { type NoticeForm, type NoticeRefusal, TITLE_MAX } from '../../domain/notices/read-notice-form.ts';
import type { NoticePreview } from '../../use-cases/notices/preview-notice.ts';
import { OutcomePanel } from './outcome-panel.tsx';

export interface NoticeFormViewProps {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly form: NoticeForm;
  /** "" for a new notice. */
  readonly version: string;
  readonly preview: NoticePreview;
  readonly refusals: readonly NoticeRefusal[];
}

/** Field of the page for each field of the rule. */
const FIELD: Readonly<Record<keyof NoticeForm, { id: string; label: string }>> = {
  title: { id: 'titel', label: 'Titel' },
  occasion: { id: 'anlass', label: 'Worum geht es?' },
  startsOn: { id: 'beginn', label: 'Geplanter Beginn' },
  memberKeys: { id: 'beteiligt', label: 'Beteiligte' },
};

/** What a notice is about; beside it what follows: authority, latest day, papers. */
export function NoticeFormView(props: NoticeFormViewProps) {
  const { title, preview, refusals } = props;
  return (
    <>
      <PageTitle
        title={title}
        lead="Aus Form, Beginn und Beteiligten ergeben sich Behörde, Frist und Unterlagen."
      />
      <ErrorSummary
        errors={refusals.map(({ field, message }) => ({ ...FIELD[field], field: FIELD[field].id, message }))}
      />
      <Split main={<Fields {...props} />} side={<OutcomePanel outcome={preview.outcome} />} />
    </>
  );
}

function Fields({ action, back, form, version, preview, refusals }: NoticeFormViewProps) {
  const shared = (field: keyof NoticeForm) => ({
    id: FIELD[field].id,
    name: FIELD[field].id,
    error: refusals.find((refusal) => refusal.field === field)?.message,
  });
  return (
    <Panel>
      <Form action={action} hidden={version === '' ? {} : { version }}>
        <FormRow>
          <TextField {...shared('title')} label="Titel" value={form.title} maxLength={TITLE_MAX} grow />
        </FormRow>
        <FormRow>
          <SelectField
            {...shared('occasion')}
            label="Worum geht es?"
            value={form.occasion}
            options={OPTIONS}
          />
        </FormRow>
        <DateField {...shared('startsOn')} label="Geplanter Beginn (Vollzug)" value={form.startsOn} />
        <FormRow>
          <CheckboxGroup
            {...shared('memberKeys')}
            legend="Beteiligte"
            values={form.memberKeys}
            options={preview.members.map(({ key, name }) => ({ value: key, label: name }))}
            arrangement="columns"
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary">
            {version === '' ? 'Anlegen' : 'Speichern'}
          </Button>
          {/* The same form, asked instead of sent: nothing is kept. */}
          <Button type="submit" icon="calculate" formMethod="get" formAction={action}>
            Nur berechnen
          </Button>
          <LinkButton href={back}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

const OPTIONS = [
  { value: '', label: 'bitte wählen' },
  ...OCCASION_IDS.map((id) => ({ value: id, label: occasionOf(id).label })),
];
