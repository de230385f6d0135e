import { germanList } from '../../../../foundation/german.ts';
import { PanelFoot } from '../../../../ui/layout.tsx';
import type { MatrixRow } from '../../domain/matrix/build-participation-matrix.ts';
import type { SumComparison } from '../../domain/matrix/compare-printed-sums.ts';
import type { MatrixChoice } from '../../domain/matrix/report-year.ts';

/** Below the matrix: whether its sums are those of the print, where it comes from, and notes on single cells. */
export function SumNotes({
  choice,
  sums,
  rows,
}: {
  readonly choice: MatrixChoice;
  readonly sums: readonly SumComparison[];
  readonly rows: readonly MatrixRow[];
}) {
  const notes = rows.flatMap((row) =>
    row.cells.filter((cell) => cell.note !== '').map((cell) => `${row.member.name}: ${cell.note}`),
  );
  return (
    <PanelFoot>
      {sums.length > 0 && <p>{sumSentence(sums)}</p>}
      <p>{choice.kind === 'recorded' ? `Quelle: ${choice.year.source}.` : choice.reason}</p>
      <p>
        Ein leeres Feld heißt: nicht beteiligt. „Keine Aufgabenzuständigkeit“ steht nur, wo sie sicher ist;
        sonst ist sie nicht bekannt.
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </PanelFoot>
  );
}

function sumSentence(sums: readonly SumComparison[]): string {
  const different = sums.filter((sum) => !sum.equal);
  if (different.length === 0)
    return `Alle ${sums.length} Summen stimmen mit der gedruckten Zeile SUMME überein.`;
  return `Anders als gedruckt: ${germanList(different.map((sum) => `${sum.title} (gedruckt ${sum.printed}, gezählt ${sum.computed})`))}.`;
}
