import { NumberField, TextField } from '../../../../ui/fields.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import type { ComputedArea, MoveProblem } from '../../domain/validation/manual-order.ts';
import type { TypedMoves } from '../../domain/validation/read-moves.ts';

/** Moves as typed, with what is wrong with them. */
export interface TypedOrder {
  readonly moves: TypedMoves;
  readonly problems: readonly MoveProblem[];
}

const rankName = (areaId: string): string => `rang-${areaId}`;
const reasonName = (areaId: string): string => `grund-${areaId}`;

/** Ids of the fields: a page may hold the form of several members. */
const fieldId = (form: string, name: string): string => (form === '' ? name : `${form}-${name}`);

/** What was typed about the areas; longer than a form can send is nothing. */
export const readTypedMoves = (posted: URLSearchParams): TypedMoves =>
  new Map(
    [...posted.keys()]
      .filter((name) => name.startsWith('rang-'))
      .map((name) => {
        const areaId = name.slice('rang-'.length);
        return [areaId, { rank: posted.get(name) ?? '', reason: posted.get(reasonName(areaId)) ?? '' }];
      }),
  );

/** The problems for the summary on top of the page. */
export const moveErrors = (form: string, areas: readonly ComputedArea[], { problems }: TypedOrder) =>
  problems.map(({ areaId, field, message }) => ({
    field: fieldId(form, field === 'rank' ? rankName(areaId) : reasonName(areaId)),
    label: areas.find((area) => area.areaId === areaId)?.name ?? '',
    message,
  }));

interface MoveFieldsProps {
  readonly form: string;
  readonly area: ComputedArea;
  readonly typed: TypedOrder;
  /** "Anderen Rang vorschlagen". */
  readonly summary: string;
  readonly places: number;
}

/** Rank and reason of one area, folded until they are needed. */
export function MoveFields({ form, area: { areaId, name }, typed, summary, places }: MoveFieldsProps) {
  const values = typed.moves.get(areaId) ?? { rank: '', reason: '' };
  const errorOf = (field: MoveProblem['field']) =>
    typed.problems.find((problem) => problem.areaId === areaId && problem.field === field)?.message;
  const label = (text: string) => (
    <>
      {text}
      <span className="kern-sr-only"> für {name}</span>
    </>
  );
  return (
    <Disclosure
      summary={label(summary)}
      open={values.rank !== '' || values.reason !== '' || errorOf('rank') !== undefined}
    >
      <div className="gw-stack">
        <NumberField
          id={fieldId(form, rankName(areaId))}
          name={rankName(areaId)}
          label={label(`Rang (1 bis ${places})`)}
          value={values.rank}
          error={errorOf('rank')}
        />
        <TextField
          id={fieldId(form, reasonName(areaId))}
          name={reasonName(areaId)}
          label={label('Grund')}
          value={values.reason}
          error={errorOf('reason')}
        />
      </div>
    </Disclosure>
  );
}
