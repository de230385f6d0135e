import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { SolutionRefusal } from '../../domain/exchange/check-solution.ts';
import type { SolutionPage } from '../../use-cases/exchange/load-solutions.ts';
import type { StandingDraft } from '../../use-cases/exchange/record-standings.ts';
import { SolutionFields } from './solution-fields.tsx';

interface StandingsViewProps {
  readonly path: string;
  readonly page: SolutionPage;
  readonly member: SolutionPage['members'][number];
  /** The caller is the head of the member, or its deputy. */
  readonly mayRank: boolean;
  readonly drafts: readonly StandingDraft[];
  readonly refusals: readonly SolutionRefusal[];
}

/** How one member stands to the solutions of a field. */
export const StandingsView = ({ path, page, member, mayRank, drafts, refusals }: StandingsViewProps) => (
  <>
    <PageTitle
      title={`${member.name}: ${page.field}`}
      lead={
        mayRank
          ? 'Was Ihre Kommune hat, plant oder sich wünscht, und wie dringend Sie es finden.'
          : 'Was die Kommune hat, plant oder sich wünscht. Prioritäten gibt die Leitung.'
      }
    />
    <ErrorSummary
      errors={refusals.map(({ message }) => ({
        field: `stand-${drafts[0]?.solutionId ?? ''}`,
        label: 'Angaben',
        message,
      }))}
    />
    <Panel>
      <Form action={`${path}/kommune/${member.key}`} hidden={{ feld: page.field }}>
        {page.ranked.map(({ solution }) => (
          <FormRow key={solution.id}>
            <SolutionFields
              solution={solution}
              memberKey={member.key}
              mayRank={mayRank}
              draft={drafts.find(({ solutionId }) => solutionId === solution.id)}
              isCrossing={refusals.some(({ field }) => field === 'conflict')}
            />
          </FormRow>
        ))}
        <FormButtons>
          <Button type="submit" look="primary">
            Speichern
          </Button>
          <LinkButton href={`${path}?feld=${encodeURIComponent(page.field)}`}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  </>
);
