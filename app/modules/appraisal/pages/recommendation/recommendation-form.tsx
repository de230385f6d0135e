import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice } from '../../../../ui/notice.tsx';
import { RECOMMENDATION_FIELDS, recommendationCrossing } from './recommendation-crossing.ts';
import { RecommendationFields } from './recommendation-fields.tsx';
import type { RecommendationFormProps } from './recommendation-form-props.ts';

/** What the project group recommends; saving makes a new version. */
export function RecommendationForm({ title, path, page, draft, refusals }: RecommendationFormProps) {
  const errors = refusals.map(
    ({ field, message }): FieldError => ({ ...RECOMMENDATION_FIELDS[field], message }),
  );
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
        <Crossing fields={recommendationCrossing(stored, draft, page)} />
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
