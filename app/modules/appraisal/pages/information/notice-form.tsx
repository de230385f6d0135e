import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow, LiveForm } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import {
  NOTICE_BODY_MAX,
  NOTICE_TITLE_MAX,
  type NoticeDraft,
  type NoticeRefusal,
} from '../../domain/information/check-notice.ts';
import {
  isOccasion,
  OCCASION_KEYS,
  OCCASIONS,
  type StaffNotice,
} from '../../domain/information/staff-notice.ts';
import { fieldAt } from './information-places.tsx';

interface NoticeFormProps {
  readonly action: string;
  readonly back: string;
  /** Where another occasion gives another text to start from; null where a text is there. */
  readonly start: string | null;
  readonly stored: StaffNotice | null;
  readonly draft: NoticeDraft;
  readonly refusals: readonly NoticeRefusal[];
}

/** The text for one development, to be gone over before it is sent. */
export function NoticeForm(props: NoticeFormProps) {
  const { stored, draft, refusals, start } = props;
  const isChosenAbove = start !== null && refusals.length === 0;
  const errors = refusals.map(({ field, message }): FieldError => ({ ...FIELDS[field], message }));
  return (
    <>
      <PageTitle
        title={stored ? 'Entwurf bearbeiten' : 'Neue Information'}
        lead="Der Text geht an die Beschäftigten, den Personalrat, die Frauen- und Gleichstellungsbeauftragte und die Schwerbehindertenvertretung aller beteiligten Kommunen."
      />
      <ErrorSummary errors={errors} />
      {stored && refusals.some(({ field }) => field === 'conflict') && (
        <Crossing fields={crossing(stored, draft)} />
      )}
      {start !== null && isChosenAbove && <StartFrom action={start} occasion={draft.occasion} />}
      <Fields {...props} isChosenAbove={isChosenAbove} errors={errors} />
    </>
  );
}

const StartFrom = ({ action, occasion }: { readonly action: string; readonly occasion: string }) => (
  <Panel>
    <LiveForm
      action={action}
      target="inhalt"
      label="Anlass wählen"
      submit="Text vorschlagen"
      className="gw-form gw-form--narrow"
    >
      <SelectField
        id="anlass-wahl"
        name="anlass"
        label="Anlass"
        hint="Zu jedem Anlass steht ein anderer Text bereit."
        value={occasion}
        options={OPTIONS}
      />
    </LiveForm>
  </Panel>
);

interface FieldsProps extends Pick<NoticeFormProps, 'action' | 'back' | 'stored' | 'draft'> {
  readonly isChosenAbove: boolean;
  readonly errors: readonly FieldError[];
}

const Fields = ({ action, back, stored, draft, isChosenAbove, errors }: FieldsProps) => (
  <Panel>
    <Form
      action={action}
      hidden={{
        version: (stored?.version ?? 0).toString(),
        ...(isChosenAbove && { anlass: draft.occasion }),
      }}
    >
      {!isChosenAbove && (
        <SelectField {...fieldAt(errors, 'anlass')} label="Anlass" value={draft.occasion} options={OPTIONS} />
      )}
      <FormRow>
        <TextField
          {...fieldAt(errors, 'titel')}
          label="Titel"
          value={draft.title}
          maxLength={NOTICE_TITLE_MAX}
        />
      </FormRow>
      <DateField
        {...fieldAt(errors, 'tag')}
        label="Tag der Entwicklung"
        hint="Von diesem Tag an zählen die Fristen."
        value={draft.onDay}
      />
      <FormRow>
        <TextArea
          {...fieldAt(errors, 'text')}
          label="Text"
          hint="Prüfen und ergänzen Sie den Vorschlag. Keine Namen, keine Zahlen zu einzelnen Stellen."
          rows={16}
          value={draft.body}
          maxLength={NOTICE_BODY_MAX}
        />
      </FormRow>
      <FormButtons>
        <Button type="submit" look="primary">
          Entwurf speichern
        </Button>
        <LinkButton href={back}>Abbrechen</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);

const OPTIONS = OCCASION_KEYS.map((value) => ({ value, label: OCCASIONS[value] }));

const FIELDS: Readonly<Record<NoticeRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  occasion: { field: 'anlass', label: 'Anlass' },
  title: { field: 'titel', label: 'Titel' },
  onDay: { field: 'tag', label: 'Tag' },
  body: { field: 'text', label: 'Text' },
  state: { field: 'text', label: 'Stand' },
  conflict: { field: 'text', label: 'Zwischenzeitlich geändert' },
};

const occasionWord = (text: string): string => (isOccasion(text) ? OCCASIONS[text] : text);

const crossing = (stored: StaffNotice, typed: NoticeDraft) => [
  {
    id: 'anlass',
    label: 'Anlass',
    stored: occasionWord(stored.occasion),
    typed: occasionWord(typed.occasion),
  },
  { id: 'titel', label: 'Titel', stored: stored.title, typed: typed.title },
  { id: 'tag', label: 'Tag', stored: stored.onDay, typed: typed.onDay },
  { id: 'text', label: 'Text', stored: stored.body, typed: typed.body },
];
