import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choices.tsx';
import { FieldErrorText } from '../../../../ui/field-frame.tsx';
import { DateField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { printedMark } from '../../domain/matrix/participation-csv.ts';
import { ROLE_LABELS, ROLES } from '../../domain/participation/participation.ts';
import type { ShownTeam } from '../../use-cases/team/load-team.ts';
import type { TeamRefusal } from '../../use-cases/team/record-team.ts';
import type { RolesForm, RolesLine } from './roles-form.ts';

interface RolesViewProps {
  /** Path of the team. */
  readonly path: string;
  readonly team: ShownTeam;
  readonly form: RolesForm;
  readonly refusals: readonly TeamRefusal[];
}

interface Row extends RolesLine {
  readonly name: string;
  readonly refusals: readonly TeamRefusal[];
  /** What holds now, where somebody else changed it meanwhile. */
  readonly now: string;
}

/** Roles of all members from a day on, in one form. */
export function RolesView({ path, team, form, refusals }: RolesViewProps) {
  const rows = form.lines.map((line) => rowOf(line, team, refusals));
  return (
    <>
      <PageTitle
        title={`Rollen ändern: ${team.undertaking.title}`}
        lead="Es ändert sich nur, was Sie anders ankreuzen. Was bisher galt, bleibt im Verlauf erhalten."
      />
      <ErrorSummary errors={refusals.map((refusal) => errorOf(refusal, rows))} />
      <Panel>
        <Form action={`${path}/rollen`} hidden={hiddenOf(rows)}>
          <DateField
            id="ab"
            name="ab"
            label="Gilt ab"
            value={form.from}
            error={refusals.find(({ field }) => field === 'effectiveFrom')?.message}
          />
          <FormRow>
            <DataTable
              caption="Beteiligung und Rollen je Kommune"
              columns={columnsOf(team.undertaking.implementationTitle)}
              rows={rows}
              rowKey={({ memberKey }) => memberKey}
              cards
            />
          </FormRow>
          <FormRow>
            <p className="gw-note">{LEGEND}</p>
          </FormRow>
          <FormButtons>
            <Button type="submit" look="primary">
              Eintragen
            </Button>
            <LinkButton href={path}>Abbrechen</LinkButton>
          </FormButtons>
        </Form>
      </Panel>
    </>
  );
}

const LEGEND = `${ROLES.map((role) => `${role}: ${ROLE_LABELS[role]}`).join(', ')}. Die Leitung der Lenkungsgruppe (LKG) kann ein Projekt begleiten, ohne dass ihre Kommune beteiligt ist. Mehrere Projektleitungen sind möglich.`;

function rowOf(line: RolesLine, { members }: ShownTeam, refusals: readonly TeamRefusal[]): Row {
  const member = members.find(({ memberKey }) => memberKey === line.memberKey);
  const own = refusals.filter(({ memberKey }) => memberKey === line.memberKey);
  const isCrossed = own.some(({ field }) => field === 'conflict');
  const mark = member?.current
    ? printedMark({ ...member.current, memberKey: line.memberKey, undertakingId: '' })
    : '';
  return {
    ...line,
    name: member?.name ?? '',
    refusals: own,
    now: isCrossed ? mark || 'nicht beteiligt' : '',
  };
}

const errorOf = ({ memberKey, field, message }: TeamRefusal, rows: readonly Row[]) => ({
  field: field === 'effectiveFrom' ? 'ab' : `dabei-${memberKey}`,
  label: rows.find((row) => row.memberKey === memberKey)?.name ?? 'Gilt ab',
  message,
});

const hiddenOf = (rows: readonly Row[]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(({ memberKey, version, shown }) => [
      [`stand-${memberKey}`, version],
      [`war-${memberKey}`, shown],
    ]),
  );

const MEMBER_COLUMN: Column<Row> = {
  id: 'kommune',
  header: 'Kommune',
  rowHeader: true,
  card: 'title',
  cell: ({ memberKey, name, now, refusals }) => (
    <>
      {name}
      {now !== '' && <span className="gw-note"> Jetzt eingetragen: {now}.</span>}
      {refusals.map(({ field, message }) => (
        <FieldErrorText key={field} id={`${memberKey}-${field}`}>
          {message}
        </FieldErrorText>
      ))}
    </>
  ),
};

const columnsOf = (implementationTitle: string | null): Column<Row>[] => [
  MEMBER_COLUMN,
  {
    id: 'dabei',
    header: 'Beteiligt',
    card: 'wide',
    cell: (row) => <Tick row={row} field="dabei" word="beteiligt" checked={row.participates} />,
  },
  ...ROLES.map(
    (role): Column<Row> => ({
      id: role,
      header: role,
      card: 'wide',
      cell: (row) => (
        <Tick row={row} field="rolle" word={role} value={role} checked={row.roles.includes(role)} />
      ),
    }),
  ),
  {
    id: 'kern',
    header: 'Kernteam',
    card: 'wide',
    cell: (row) => <Tick row={row} field="kern" word="Kernteam" checked={row.coreTeam} />,
  },
  ...(implementationTitle === null
    ? []
    : [
        {
          id: 'umsetzung',
          header: 'Umsetzung',
          card: 'wide' as const,
          cell: (row: Row) => (
            <Tick row={row} field="umsetzung" word="Umsetzung" checked={row.implementation} />
          ),
        },
      ]),
];

const Tick = ({
  row,
  field,
  word,
  value = 'ja',
  checked,
}: {
  readonly row: Row;
  readonly field: string;
  readonly word: string;
  readonly value?: string;
  readonly checked: boolean;
}) => (
  <Checkbox
    id={`${field}-${row.memberKey}${value === 'ja' ? '' : `-${value}`}`}
    name={`${field}-${row.memberKey}`}
    value={value}
    checked={checked}
    label={
      <>
        {word}
        <span className="kern-sr-only"> {row.name}</span>
      </>
    }
  />
);
