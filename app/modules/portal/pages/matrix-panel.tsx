import { germanDate } from '../../../foundation/german.ts';
import { TextLink } from '../../../ui/button.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../ui/layout.tsx';
import { MatrixLegend, MatrixTable } from '../../../ui/matrix.tsx';
import type { MatrixColumn, MatrixRole, MatrixRow } from '../../../ui/matrix-model.ts';
import type { MatrixFigures } from '../domain/figures.ts';
import { MATRIX_ROLE_NAMES, MATRIX_WORDS } from '../domain/matrix-words.ts';

interface MatrixPanelProps {
  readonly matrix: MatrixFigures | null;
  readonly base: string;
}

/** Who takes part in what today; the whole matrix with its years and sums stands on its own page. */
export function OverviewMatrix({ matrix, base }: MatrixPanelProps) {
  const whole = <TextLink href={`${base}/beteiligung?stand=aktuell`}>Ganze Matrix</TextLink>;
  if (!matrix)
    return (
      <Panel title="Wer ist wo dabei?" id="beteiligung" aside={whole}>
        <EmptyState icon="groups" title="Zurzeit ist niemand an einem offenen Vorhaben beteiligt.">
          Sobald ein Vorhaben vorbereitet wird oder läuft, steht hier, welche Kommune mitarbeitet.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel title="Wer ist wo dabei?" id="beteiligung" flush aside={whole}>
      <MatrixTable
        caption={`Beteiligung am ${germanDate(matrix.asOf)}: Kommunen und offene Vorhaben mit Rollen`}
        corner="Kommune"
        sumsLabel="Summe"
        columns={columnsOf(matrix, base)}
        sumColumns={[{ id: 'projekte', label: 'Projekte' }]}
        rows={rowsOf(matrix)}
        footRows={[footRow(matrix)]}
        roles={ROLES}
        words={MATRIX_WORDS}
      />
      <MatrixLegend
        roles={ROLES.filter(({ code }) => isUsed(matrix, code))}
        words={MATRIX_WORDS}
        exempt={matrix.rows.some(({ marks }) => marks.some(({ state }) => state === 'exempt'))}
        second={matrix.columns.some(({ implementation }) => implementation !== null)}
      />
      <PanelFoot>
        <span>
          Stand {germanDate(matrix.asOf)}: was vorbereitet wird, läuft oder in den letzten zwölf Monaten
          endete.
        </span>
        {matrix.columns.some(({ isSample }) => isSample) && (
          <span>Spalten mit „Beispieldaten“ sind erfunden.</span>
        )}
      </PanelFoot>
    </Panel>
  );
}

/** Fills that stay apart in grey print; a role that is not known here stays a plain chip. */
const LOOKS: Readonly<Record<string, MatrixRole['look']>> = {
  PL: 'solid',
  PG: 'tint',
  AG: 'dashed',
  LKG: 'outline',
};
const ROLES: readonly MatrixRole[] = MATRIX_ROLE_NAMES.map((role) => ({
  ...role,
  look: LOOKS[role.code] ?? 'plain',
}));

const isUsed = ({ rows }: MatrixFigures, code: string): boolean =>
  rows.some(({ marks }) => marks.some(({ roles }) => roles.includes(code)));

const columnsOf = ({ columns }: MatrixFigures, base: string): MatrixColumn[] =>
  columns.map(({ title, path, state, isSample, implementation }) => ({
    id: path,
    label: title,
    href: base + path,
    note: isSample ? `${state}, Beispieldaten` : state,
    ...(implementation ? { part: { first: 'Projekt', second: implementation.title } } : {}),
  }));

/** The county stands apart below the towns: its key has five places. */
const rowsOf = ({ rows }: MatrixFigures): MatrixRow[] =>
  rows.map(({ key, name, marks, participations }) => ({
    id: key,
    label: name,
    parted: key.length === 5,
    cells: marks.map(({ state, roles, second }) => ({
      state,
      roles,
      ...(second === null ? {} : { second }),
    })),
    sums: [participations],
  }));

const footRow = ({ columns, participations }: MatrixFigures) => ({
  id: 'summe',
  label: 'Kommunen je Projekt',
  values: columns.map(({ participants, implementation }) => ({
    first: <b>{participants}</b>,
    ...(implementation ? { second: <b>{implementation.participants}</b> } : {}),
  })),
  sums: [<b key="summe">{participations}</b>],
});
