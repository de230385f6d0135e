import { germanCount } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { NumberField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { COMPLEXITY, type MarkSheet } from '../../use-cases/rounds/mark-complexity.ts';
import { type MarksForm, markField } from './read-marks-form.ts';
import { RoundSampleNotice } from './round-sample-notice.tsx';

export interface ComplexityViewProps {
  readonly base: string;
  /** Address of the round. */
  readonly href: string;
  readonly sheet: MarkSheet;
  readonly form: MarksForm;
  readonly refusal?: string | undefined;
}

type Area = MarkSheet['areas'][number];
type Task = Area['tasks'][number];

/** Marks of the office for each task, area by area, in one form. */
export function ComplexityView(props: ComplexityViewProps) {
  const { base, sheet, refusal } = props;
  const { round, areas } = sheet;
  return (
    <>
      <PageTitle
        title={`Komplexität: ${round.title}`}
        lead="Wie schwer wäre die Aufgabe gemeinsam umzusetzen? 1 ist leicht, 10 am schwersten. Das schätzt die Geschäftsstelle, nicht die Kommune. Ein leeres Feld heißt: nicht geschätzt."
      />
      <RoundSampleNotice round={round} />
      <ErrorSummary errors={errorsOf(props)} {...(refusal !== undefined && { title: NOT_SAVED })} />
      <Facts items={[{ label: 'Geschätzt', value: markedText(props) }]} />
      {round.state === 'freigegeben' && (
        <Notice title="Die Runde ist freigegeben">
          <p>Die Werte stehen in der Rangfolge und lassen sich nicht mehr ändern.</p>
        </Notice>
      )}
      {areas.length === 0 ? <NoTasks base={base} /> : <MarksPanel {...props} />}
    </>
  );
}

const NOT_SAVED = 'Das wurde nicht gespeichert';

function errorsOf({ sheet, form, refusal }: ComplexityViewProps) {
  if (refusal !== undefined) return [{ field: 'speichern', label: 'Komplexität', message: refusal }];
  const tasks = sheet.areas.flatMap((area) => area.tasks);
  return form.problems.map(({ field, message }) => ({
    field,
    label: `Aufgabe ${tasks.find(({ id }) => field.endsWith(id))?.number ?? ''}`,
    message,
  }));
}

function markedText({ sheet }: ComplexityViewProps): string {
  const tasks = sheet.areas.flatMap((area) => area.tasks);
  const marked = tasks.filter(({ id }) => sheet.marks.get(COMPLEXITY)?.has(id)).length;
  return `${marked} von ${germanCount(tasks.length, 'Aufgabe', 'Aufgaben')}`;
}

const NoTasks = ({ base }: { readonly base: string }) => (
  <Panel>
    <EmptyState
      level={2}
      title="Die Runde hat noch keine Aufgaben"
      action={<LinkButton href={`${base}/runden`}>Zu den Runden</LinkButton>}
    >
      Füllen Sie zuerst den Aufgabenkatalog; dann lässt sich jede Aufgabe einschätzen.
    </EmptyState>
  </Panel>
);

const countMarked = ({ sheet }: ComplexityViewProps, { tasks }: Area): number =>
  tasks.filter(({ id }) => sheet.marks.get(COMPLEXITY)?.has(id)).length;

/** A round of so few tasks needs no folding. */
const FEW = 40;

/** The first area with gaps stands open, and each with a mistake; 150 rows at once would hide them. */
function isOpen(props: ComplexityViewProps, area: Area): boolean {
  const { areas } = props.sheet;
  const isFew = areas.flatMap(({ tasks }) => tasks).length <= FEW;
  const firstGap = areas.find((one) => countMarked(props, one) < one.tasks.length);
  const isWrong = area.tasks.some(({ id }) => props.form.problems.some(({ field }) => field.endsWith(id)));
  return isFew || area.id === firstGap?.id || isWrong;
}

const MarksPanel = (props: ComplexityViewProps) => (
  <Panel>
    <Form action={`${props.href}/komplexitaet`} hidden={{ version: props.form.version }}>
      {props.sheet.areas.map((area) => (
        <FormRow key={area.id}>
          <Disclosure
            open={isOpen(props, area)}
            summary={`${area.name}: ${countMarked(props, area)} von ${area.tasks.length} geschätzt`}
          >
            <DataTable
              caption={`Aufgaben des Bereichs ${area.name} mit der Einschätzung der Geschäftsstelle`}
              columns={columns(props)}
              rows={area.tasks}
              rowKey={({ id }) => id}
              cards
            />
          </Disclosure>
        </FormRow>
      ))}
      <FormButtons>
        {props.sheet.round.state !== 'freigegeben' && (
          <Button type="submit" look="primary" id="speichern">
            Speichern
          </Button>
        )}
        <LinkButton href={props.href}>Zur Runde</LinkButton>
      </FormButtons>
    </Form>
  </Panel>
);

const columns = ({ sheet, form }: ComplexityViewProps): Column<Task>[] => [
  {
    id: 'aufgabe',
    header: 'Aufgabe',
    rowHeader: true,
    card: 'title',
    cell: ({ number, title }) => `${number} ${title}`,
  },
  ...[{ id: COMPLEXITY, label: 'Komplexität', hint: '' }, ...sheet.criteria].map(
    ({ id: key, label, hint }): Column<Task> => ({
      id: key,
      header: hint === '' ? label : `${label} (${hint})`,
      width: 'amount',
      card: 'wide',
      cell: (task) => {
        const field = markField(key, task.id);
        if (sheet.round.state === 'freigegeben') return form.texts.get(field) ?? '–';
        return <MarkInput form={form} field={field} label={`${label} ${task.number}`} />;
      },
    }),
  ),
];

const MarkInput = ({
  form,
  field,
  label,
}: {
  readonly form: MarksForm;
  readonly field: string;
  readonly label: string;
}) => (
  <NumberField
    id={field}
    name={field}
    label={<span className="kern-sr-only">{label}</span>}
    value={form.texts.get(field)}
    maxLength={2}
    error={form.problems.find((problem) => problem.field === field)?.message}
  />
);
