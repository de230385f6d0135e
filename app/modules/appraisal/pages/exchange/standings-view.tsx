import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Fieldset } from '../../../../ui/choices.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow, HiddenFields } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { SolutionRefusal } from '../../domain/exchange/check-solution.ts';
import { PRIORITIES, SOLUTION_STATE_KEYS, SOLUTION_STATES } from '../../domain/exchange/solution.ts';
import type { CatalogueSolution, SolutionPage } from '../../use-cases/exchange/load-solutions.ts';
import type { StandingDraft } from '../../use-cases/exchange/record-standings.ts';

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

interface SolutionFieldsProps {
  readonly solution: CatalogueSolution;
  readonly memberKey: string;
  readonly mayRank: boolean;
  readonly draft: StandingDraft | undefined;
  readonly isCrossing: boolean;
}

const SolutionFields = ({ solution, memberKey, mayRank, draft, isCrossing }: SolutionFieldsProps) => {
  const { id, title, description, standings } = solution;
  const stored = standings.find((standing) => standing.memberKey === memberKey);
  const storedText = stored?.state ? SOLUTION_STATES[stored.state] : 'keine Angabe';
  return (
    <Fieldset
      id={`loesung-${id}`}
      legend={title}
      hint={isCrossing ? `Gespeichert ist: ${storedText}. ${description}` : description || undefined}
    >
      <HiddenFields values={{ loesung: id, [`version-${id}`]: (draft?.version ?? 0).toString() }} />
      <div className="gw-form">
        <SelectField
          id={`stand-${id}`}
          name={`stand-${id}`}
          label="Stand"
          value={draft?.state}
          options={[
            { value: '', label: 'keine Angabe' },
            ...SOLUTION_STATE_KEYS.map((value) => ({ value, label: SOLUTION_STATES[value] })),
          ]}
        />
        {mayRank && (
          <SelectField
            id={`prioritaet-${id}`}
            name={`prioritaet-${id}`}
            label="Priorität"
            value={draft?.priority}
            options={[
              { value: '', label: 'offen' },
              ...Object.entries(PRIORITIES)
                .toReversed()
                .map(([value, label]) => ({ value, label: `${value}: ${label}` })),
            ]}
          />
        )}
      </div>
    </Fieldset>
  );
};
