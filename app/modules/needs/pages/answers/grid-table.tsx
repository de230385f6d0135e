import { GRID_ROLE } from '../../../../ui/table-roles.ts';
import { answerText } from '../../domain/answers/answer-text.ts';
import { gridCells, originText } from '../../domain/answers/grid-cells.ts';
import { countProgress } from '../../domain/answers/sheet-progress.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import type { SheetArea } from '../../use-cases/answers/read-answers.ts';

/** All rows of a sheet for the keyboard; islands/grid.ts gives it life. Roles stand written out: on a phone rows turn into cards. */
export const GridTable = ({ sheet }: { readonly sheet: OpenSheet }) => (
  <table
    {...GRID_ROLE.table}
    className="kern-table gw-table gw-table--cards gw-grid"
    aria-describedby="tasten-kurz"
  >
    <caption className="kern-sr-only">
      Aufgaben mit Antwort und Dringlichkeit, {sheet.answers.size} Zeilen
    </caption>
    <thead {...GRID_ROLE.rowgroup}>
      <tr {...GRID_ROLE.row}>
        {HEADS.map((head) => (
          <th
            key={head}
            {...GRID_ROLE.columnheader}
            scope="col"
            className={head === 'Dringlichkeit' ? 'gw-end' : undefined}
          >
            {head}
          </th>
        ))}
      </tr>
    </thead>
    {sheet.areas.map((area) => (
      <AreaRows key={area.id} area={area} sheet={sheet} />
    ))}
  </table>
);

const HEADS = ['Nr.', 'Aufgabe', 'Eigene Nr.', 'Vorrunde', 'Antwort', 'Dringlichkeit', 'Besetzung', 'Stand'];

function AreaRows({ area, sheet }: { readonly area: SheetArea; readonly sheet: OpenSheet }) {
  const { tasks, answered } = countProgress(
    area.tasks.flatMap(({ id }) => {
      const answer = sheet.answers.get(id);
      return answer ? [answer] : [];
    }),
  );
  return (
    <tbody {...GRID_ROLE.rowgroup} data-area={area.slug}>
      <tr {...GRID_ROLE.row} className="gw-grid__area">
        <th {...GRID_ROLE.rowheader} colSpan={HEADS.length} scope="rowgroup">
          {area.name}{' '}
          <span className="gw-note" data-area-count>
            {answered} von {tasks} beantwortet
          </span>
        </th>
      </tr>
      {area.tasks.map((task) => (
        <TaskRow key={task.id} task={task} sheet={sheet} />
      ))}
    </tbody>
  );
}

function TaskRow({ task, sheet }: { readonly task: SheetArea['tasks'][number]; readonly sheet: OpenSheet }) {
  const answer = sheet.answers.get(task.id);
  if (!answer) return null;
  const before = sheet.previous.get(task.id);
  const cells = gridCells(answer);
  return (
    <tr {...GRID_ROLE.row} className="gw-grid__row" data-answer={JSON.stringify(answer)}>
      <td {...GRID_ROLE.cell} className="gw-card--lead gw-cell--quiet">
        {task.number}
      </td>
      <th {...GRID_ROLE.rowheader} scope="row" className="gw-card--title">
        <span data-title>{task.title}</span>
        <span className="gw-grid__note" data-cell="note">
          {cells.note}
        </span>
      </th>
      <td {...GRID_ROLE.cell} className="gw-card--hidden" data-cell="ownNumber">
        {cells.ownNumber}
      </td>
      <td {...GRID_ROLE.cell} className="gw-card--meta gw-cell--quiet" data-label="Vorrunde" data-before>
        {before ? answerText(before) : '–'}
      </td>
      <td {...GRID_ROLE.cell} className="gw-card--meta" data-cell="answer">
        {cells.answer}
      </td>
      <td {...GRID_ROLE.cell} className="gw-card--value gw-grid__urgency" data-cell="urgency">
        {cells.urgency}
      </td>
      <td {...GRID_ROLE.cell} className="gw-card--meta" data-cell="vacant">
        {cells.vacant}
      </td>
      <td {...GRID_ROLE.cell} className="gw-card--meta gw-cell--quiet" data-state>
        {originText(answer)}
      </td>
    </tr>
  );
}
