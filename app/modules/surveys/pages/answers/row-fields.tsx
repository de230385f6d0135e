import { Button } from '../../../../ui/button.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import type { Typed } from '../../domain/answers/typed.ts';
import type { Question } from '../../domain/questionnaire/question.ts';
import type { ChangeRefusal } from '../../domain/sheet/plan-save.ts';
import { columnLabels, fieldNames, MORE_ROWS } from './sheet-form.ts';

interface RowFieldsProps {
  readonly question: Question;
  readonly typed: Typed;
  readonly refusals: readonly ChangeRefusal[];
}

/** The rows of a table or of staff with some empty ones; a button gives more and keeps what was typed. */
export function RowFields({ question, typed, refusals }: RowFieldsProps) {
  const labels = columnLabels(question);
  return (
    <div className="gw-rows">
      {withEmptyRows(typed.rows, labels.length).map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place
        <div key={row} className="gw-rows__row">
          {labels.map((label, column) => (
            <CellField
              key={label}
              {...{ question, label, row, column }}
              value={cells[column] ?? ''}
              error={refusals.find((one) => one.row === row && one.column === column)?.message}
            />
          ))}
        </div>
      ))}
      <div className="gw-actions">
        <Button
          type="submit"
          name="mehr"
          value={question.key}
          look="tertiary"
          icon="add"
          aria-label={`Weitere Zeilen: ${question.label}`}
        >
          Weitere Zeilen
        </Button>
      </div>
    </div>
  );
}

/** Those typed, then empty ones: rows stay where they are, so that a message finds its cell. */
function withEmptyRows(rows: Typed['rows'], columns: number): readonly (readonly string[])[] {
  const empty = Array.from({ length: columns }, () => '');
  const blank = rows.toReversed().findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const spare = blank < 0 ? rows.length : blank;
  return [...rows, ...Array.from({ length: Math.max(0, MORE_ROWS - spare) }, () => empty)];
}

interface CellFieldProps {
  readonly question: Question;
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly error: string | undefined;
}

function CellField({ question, label, row, column, value, error }: CellFieldProps) {
  const name = fieldNames(question.key).cell(row, column);
  const isFigure =
    question.kind === 'personal'
      ? column > 0
      : question.kind === 'tabelle' && question.columns[column]?.kind !== 'text';
  return (
    <TextField
      id={name}
      name={name}
      label={
        <>
          {label}
          <span className="kern-sr-only">, Zeile {row + 1}</span>
        </>
      }
      value={value}
      error={error}
      autoComplete="off"
      {...(isFigure && { inputMode: 'decimal' })}
    />
  );
}
