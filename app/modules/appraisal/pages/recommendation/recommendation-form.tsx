import { Button, LinkButton } from '../../../../ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/choices.tsx';
import { Crossing, type CrossingField } from '../../../../ui/crossing.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import {
  RECOMMENDATION_MAX,
  type RecommendationDraft,
  type RecommendationRefusal,
} from '../../domain/recommendation/check-recommendation.ts';
import { isVerdict, VERDICTS } from '../../domain/recommendation/recommendation.ts';
import type { RecommendationPage } from '../../use-cases/recommendation/load-recommendation.ts';
import { choicesOf, fieldAt } from '../form-parts.ts';
import { memberList } from './member-list.ts';

export interface RecommendationFormProps {
  readonly title: string;
  /** Address of the appraisal's first page. */
  readonly path: string;
  readonly page: RecommendationPage;
  readonly draft: RecommendationDraft;
  readonly refusals: readonly RecommendationRefusal[];
}

const FIELDS: Readonly<Record<RecommendationRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  verdict: { field: 'urteil', label: 'Empfehlung' },
  reason: { field: 'begruendung', label: 'Begründung' },
  scope: { field: 'umfang', label: 'Umfang' },
  minorityView: { field: 'minderheit', label: 'Minderheitsmeinung' },
  memberKeys: { field: 'kommune', label: 'Kommunen' },
  conflict: { field: 'begruendung', label: 'Zwischenzeitlich geändert' },
};

/** What the project group recommends; saving makes a new version. */
export function RecommendationForm({ title, path, page, draft, refusals }: RecommendationFormProps) {
  const errors = refusals.map(({ field, message }): FieldError => ({ ...FIELDS[field], message }));
  const [stored] = page.versions;
  const own = `${path}/empfehlung`;
  return (
    <>
      <PageTitle title={title} lead={page.project.title} />
      <ErrorSummary errors={errors} />
      {page.members.length === 0 && (
        <Notice tone="warning" title="An diesem Projekt nimmt heute keine Kommune teil.">
          <p>Eine Empfehlung für Kommunen ist möglich, sobald das Projekt begonnen hat.</p>
        </Notice>
      )}
      {stored && refusals.some(({ field }) => field === 'conflict') && (
        <Crossing fields={crossing(stored, draft, page)} />
      )}
      <Panel>
        <Form action={`${own}/bearbeiten`} hidden={{ version: String(stored?.number ?? 0) }}>
          <RecommendationFields page={page} draft={draft} errors={errors} />
          <FormButtons>
            <Button type="submit" look="primary">
              Speichern
            </Button>
            <LinkButton href={own}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

interface FieldsProps extends Pick<RecommendationFormProps, 'page' | 'draft'> {
  readonly errors: readonly FieldError[];
}

const RecommendationFields = (props: FieldsProps) => {
  const { page, draft, errors } = props;
  return (
    <>
      <FormRow>
        <RadioGroup
          {...fieldAt(errors, 'urteil')}
          legend="Was empfiehlt die Projektgruppe?"
          value={draft.verdict}
          options={choicesOf(VERDICTS)}
        />
      </FormRow>
      <ReasonFields {...props} />
      <FormRow>
        <CheckboxGroup
          {...fieldAt(errors, 'kommune')}
          legend="Für welche Kommunen?"
          arrangement="columns"
          values={draft.memberKeys}
          options={page.members.map(({ memberKey, name }) => ({ value: memberKey, label: name }))}
        />
      </FormRow>
      <FormRow>
        <TextArea
          {...fieldAt(errors, 'minderheit')}
          label="Minderheitsmeinung (freiwillig)"
          hint="Was ein Teil der Projektgruppe anders sieht, ohne Namen von Personen."
          value={draft.minorityView}
          rows={4}
          maxLength={RECOMMENDATION_MAX.minorityView}
        />
      </FormRow>
    </>
  );
};

const ReasonFields = ({ draft, errors }: FieldsProps) => (
  <>
    <FormRow>
      <TextArea
        {...fieldAt(errors, 'begruendung')}
        label="Begründung"
        hint="Nötig. Nennen Sie auch, wer mehr zahlt als heute, und warum es trotzdem lohnt."
        value={draft.reason}
        rows={6}
        maxLength={RECOMMENDATION_MAX.reason}
      />
    </FormRow>
    <FormRow>
      <TextArea
        {...fieldAt(errors, 'umfang')}
        label="Umfang, nur bei teilweiser Empfehlung"
        hint="Welcher Teil der Aufgabe wird empfohlen, welcher nicht?"
        value={draft.scope}
        rows={3}
        maxLength={RECOMMENDATION_MAX.scope}
      />
    </FormRow>
  </>
);

function crossing(
  stored: RecommendationDraft,
  typed: RecommendationDraft,
  page: RecommendationPage,
): readonly CrossingField[] {
  const field = (name: keyof typeof FIELDS, text: (draft: RecommendationDraft) => string): CrossingField => ({
    id: FIELDS[name].field,
    label: FIELDS[name].label,
    stored: text(stored),
    typed: text(typed),
  });
  return [
    field('verdict', ({ verdict }) => (isVerdict(verdict) ? VERDICTS[verdict] : '')),
    field('reason', ({ reason }) => reason),
    field('scope', ({ scope }) => scope),
    field('memberKeys', ({ memberKeys }) => memberList(memberKeys, page)),
    field('minorityView', ({ minorityView }) => minorityView),
  ];
}
