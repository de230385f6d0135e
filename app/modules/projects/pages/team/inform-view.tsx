import { germanDate } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow, LiveForm } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import {
  INFORMATION_BODY_MAX,
  INFORMATION_TITLE_MAX,
  type InformationRefusal,
} from '../../domain/team/check-information.ts';
import type { InformationOccasion } from '../../domain/team/information.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';

/** What was typed. */
export interface InformForm {
  readonly occasion: string;
  readonly title: string;
  readonly body: string;
  readonly memberKeys: readonly string[];
}

interface InformViewProps {
  readonly path: string;
  readonly team: ShownTeam;
  /** Occasions that nothing was sent for. */
  readonly open: readonly InformationOccasion[];
  readonly form: InformForm;
  readonly refusals: readonly InformationRefusal[];
}

const LABEL: Readonly<Record<InformationRefusal['field'], string>> = {
  anlass: 'Anlass',
  text: 'Text',
  kommunen: 'An wen',
  stand: 'Information',
};

/** Tells members without anybody in the group what happens. */
export function InformView(props: InformViewProps) {
  const { path, team, open, form, refusals } = props;
  const taking = team.members.filter(({ onDay }) => onDay?.participates);
  return (
    <>
      <PageTitle
        title={`Information senden: ${team.undertaking.title}`}
        lead="Kommunen, die ohne eigene Vertretung teilnehmen, erfahren per E-Mail an ihre Leitung, was geschieht."
      />
      <ErrorSummary
        errors={refusals.map(({ field, message }) => ({
          field: field === 'stand' ? 'anlass' : field,
          label: LABEL[field],
          message,
        }))}
      />
      {open.length > 0 && <OccasionChoice path={path} open={open} form={form} />}
      {taking.length === 0 ? (
        <EmptyState
          icon="groups"
          title="Niemand nimmt teil"
          level={2}
          action={<LinkButton href={path}>Zu den Beteiligten</LinkButton>}
        >
          Sobald Kommunen teilnehmen, können Sie ihnen hier schreiben.
        </EmptyState>
      ) : (
        <InformFields {...props} />
      )}
    </>
  );
}

const OccasionChoice = ({ path, open, form }: Pick<InformViewProps, 'path' | 'open' | 'form'>) => (
  <Panel title="Welcher Anlass?" id="anlaesse">
    <LiveForm
      action={`${path}/information`}
      target="inhalt"
      label="Anlass wählen"
      submit="Übernehmen"
      className="gw-form"
    >
      <SelectField
        id="anlass-wahl"
        name="anlass"
        label="Fälliger Anlass"
        value={form.occasion}
        options={[
          ...open.map(({ key, title, dueOn }) => ({
            value: key,
            label: `${title} (bis ${germanDate(dueOn)})`,
          })),
          { value: 'frei', label: 'anderer Anlass' },
        ]}
      />
    </LiveForm>
  </Panel>
);

function InformFields({ path, team, form, refusals }: InformViewProps) {
  const errorAt = (field: InformationRefusal['field']) =>
    refusals.find((refusal) => refusal.field === field)?.message;
  return (
    <Panel>
      <Form action={`${path}/information`} hidden={{ 'anlass-kennung': form.occasion }} narrow>
        <TextField
          id="anlass"
          name="anlass"
          label={LABEL.anlass}
          value={form.title}
          maxLength={INFORMATION_TITLE_MAX}
          error={errorAt('anlass')}
        />
        <FormRow>
          <TextArea
            id="text"
            name="text"
            label={LABEL.text}
            rows={8}
            value={form.body}
            maxLength={INFORMATION_BODY_MAX}
            error={errorAt('text')}
          />
        </FormRow>
        <FormRow>
          <CheckboxGroup
            id="kommunen"
            name="kommunen"
            legend={LABEL.kommunen}
            values={form.memberKeys}
            options={optionsOf(team)}
            arrangement="columns"
            error={errorAt('kommunen')}
          />
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary">
            Senden
          </Button>
          <LinkButton href={path}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  );
}

const optionsOf = ({ members }: ShownTeam) =>
  members.flatMap(({ memberKey, name, onDay }) =>
    onDay?.participates
      ? [{ value: memberKey, label: onDay.represented ? name : `${name} (ohne Vertretung)` }]
      : [],
  );
