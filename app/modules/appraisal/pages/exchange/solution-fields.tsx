import { Fieldset } from '../../../../ui/choices.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { PRIORITIES, SOLUTION_STATE_KEYS, SOLUTION_STATES } from '../../domain/exchange/solution.ts';
import type { CatalogueSolution } from '../../use-cases/exchange/load-solutions.ts';
import type { StandingDraft } from '../../use-cases/exchange/record-standings.ts';

interface SolutionFieldsProps {
  readonly solution: CatalogueSolution;
  readonly memberKey: string;
  readonly mayRank: boolean;
  readonly draft: StandingDraft | undefined;
  readonly isCrossing: boolean;
}

export const SolutionFields = ({ solution, memberKey, mayRank, draft, isCrossing }: SolutionFieldsProps) => {
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
