import { Checkbox, Fieldset } from '../../../../ui/choices.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import type { UndertakingDraft } from '../../domain/life/undertaking-draft.ts';
import { ROLE_LABELS, ROLES } from '../../domain/participation/participation.ts';
import type { DraftChoices } from '../../use-cases/life/read-draft-context.ts';
import { fieldAt } from './life-errors.ts';

interface CandidateFieldsProps {
  readonly draft: UndertakingDraft;
  readonly errors: readonly FieldError[];
  readonly choices: DraftChoices;
}

/** Whom the charter is meant for, with the roles planned; who signs is decided by the signatures alone. */
export const CandidateFields = ({ draft, errors, choices }: CandidateFieldsProps) => (
  <Fieldset
    {...fieldAt(errors, 'kommunen')}
    legend="Für wen ist es gedacht?"
    hint={`Beteiligt ist erst, wer den Projektauftrag zeichnet. ${ROLES_HINT}`}
  >
    <DataTable
      caption="Kommunen mit geplanten Rollen"
      columns={columns(draft)}
      rows={choices.members.map(({ member }) => member)}
      rowKey={({ key }) => key}
      cards
    />
  </Fieldset>
);

const ROLES_HINT = `Rollen: ${ROLES.map((role) => `${role} ${ROLE_LABELS[role]}`).join(', ')}.`;

type Town = DraftChoices['members'][number]['member'];

const columns = ({ candidates }: UndertakingDraft): readonly Column<Town>[] => {
  const of = (key: string) => candidates.find(({ memberKey }) => memberKey === key);
  return [
    {
      id: 'kommune',
      header: 'Kommune',
      rowHeader: true,
      card: 'title',
      cell: ({ key, name, standing }) => (
        <Checkbox
          id={`kommune-${key}`}
          name="kommune"
          value={key}
          checked={of(key) !== undefined}
          label={standing === 'gast' ? `${name} (Gast)` : name}
        />
      ),
    },
    {
      id: 'rollen',
      header: 'Geplante Rollen',
      card: 'wide',
      cell: ({ key, name }) => (
        <div className="gw-options gw-options--row">
          {ROLES.map((role) => (
            <Checkbox
              key={role}
              id={`rolle-${key}-${role}`}
              name={`rolle-${key}`}
              value={role}
              checked={of(key)?.roles.includes(role) ?? false}
              label={
                <>
                  {role}
                  <span className="kern-sr-only"> {name}</span>
                </>
              }
            />
          ))}
        </div>
      ),
    },
  ];
};
