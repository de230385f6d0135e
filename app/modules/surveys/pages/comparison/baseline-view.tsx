import { germanCount, germanDate } from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { Button } from '../../../../ui/button.tsx';
import { Checkbox } from '../../../../ui/choices.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { type BaselineValue, baselineValues, mayKeepBaseline } from '../../domain/comparison/baseline.ts';
import type { ComparisonPage } from '../../use-cases/comparison/load-comparison.ts';
import type { ComparisonViewProps } from './block-panel.tsx';
import { ComparisonHead } from './comparison-head.tsx';

interface BaselineViewProps extends ComparisonViewProps {
  readonly message: string | undefined;
  readonly refusal: string | undefined;
}

/** What is, or would be, kept as the state before anything is done together. */
export function BaselineView({ message, refusal, ...props }: BaselineViewProps) {
  const { page, path } = props;
  const values = page.baseline?.values ?? baselineValues(page.questionnaire, page.members, page.ground);
  return (
    <>
      <ComparisonHead {...props} tab="ausgangswert" actions={null} />
      <ErrorSummary
        title="Das geht so noch nicht"
        errors={
          refusal === undefined ? [] : [{ field: 'festhalten', label: 'Ausgangswert', message: refusal }]
        }
      />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {page.baseline ? <Kept baseline={page.baseline} /> : <Keep {...props} values={values} path={path} />}
      {values.length > 0 && (
        <Panel title={page.baseline ? 'Festgehaltene Werte' : 'Was festgehalten würde'} id="werte" flush>
          <DataTable
            caption="Werte je Frage"
            columns={COLUMNS}
            rows={rowsOf(values)}
            rowKey={({ itemKey }) => itemKey}
            cards
          />
        </Panel>
      )}
    </>
  );
}

const Kept = ({
  baseline: { keptAt, byLabel, keptBy },
}: {
  readonly baseline: NonNullable<ComparisonPage['baseline']>;
}) => (
  <Notice
    icon="lock"
    title={`Festgehalten am ${germanDate(germanDay(keptAt))}${byLabel === '' ? '' : `, ${byLabel}`}`}
  >
    <p>
      {keptBy === 'freigabe' ? 'Mit der Freigabe für alle. ' : ''}
      Diese Werte ändern sich nicht mehr, auch wenn eine Leitung ihren Bogen neu freigibt. An ihnen wird
      später gemessen, was die Zusammenarbeit gebracht hat.
    </p>
  </Notice>
);

type KeepProps = ComparisonViewProps & { readonly values: readonly BaselineValue[] };

function Keep({ page: { survey, members, stamp }, path, values }: KeepProps) {
  const released = members.filter(({ answers }) => answers !== null).length;
  const may = mayKeepBaseline(survey.state, false, released);
  const figures = germanCount(values.length, 'Wert', 'Werte');
  return (
    <Panel title="Als Ausgangswert festhalten" id="festhalten" className="gw-stack">
      <p>
        Der Ausgangswert sagt, wie es vor der Zusammenarbeit war. Er wird einmal festgehalten und danach nie
        geändert. Spätestens mit der Freigabe für alle geschieht das von selbst.
      </p>
      {may.ok ? (
        <>
          <p>
            Festgehalten würden {figures} aus{' '}
            {germanCount(released, 'freigegebenem Bogen', 'freigegebenen Bögen')}.
            {released < members.length &&
              ` ${germanCount(members.length - released, 'Bogen fehlt', 'Bögen fehlen')} noch und ${members.length - released === 1 ? 'käme' : 'kämen'} nicht mehr dazu.`}
          </p>
          <Form action={`${path}/ausgangswert`} hidden={{ stand: stamp }} narrow>
            <FormRow>
              <Checkbox
                id="endgueltig"
                name="endgueltig"
                value="ja"
                label="Ich habe die Werte unten geprüft und weiß, dass sie sich danach nicht mehr ändern lassen."
              />
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary">
                Endgültig festhalten
              </Button>
            </FormButtons>
          </Form>
        </>
      ) : (
        <Notice>
          <p>{may.error}</p>
        </Notice>
      )}
    </Panel>
  );
}

interface ValueRow {
  readonly itemKey: string;
  readonly label: string;
  readonly unit: string;
  readonly members: number;
  readonly day: BaselineValue['day'];
}

const rowsOf = (values: readonly BaselineValue[]): ValueRow[] =>
  [...Map.groupBy(values, ({ itemKey }) => itemKey).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ ...first, members: own.length }] : [];
  });

const COLUMNS: readonly Column<ValueRow>[] = [
  { id: 'frage', header: 'Frage', rowHeader: true, card: 'title', cell: ({ label }) => label },
  { id: 'einheit', header: 'Einheit', card: 'meta', cell: ({ unit }) => unit },
  {
    id: 'kommunen',
    header: 'Kommunen',
    align: 'end',
    card: 'value',
    cell: ({ members }) => members,
  },
  { id: 'tag', header: 'Stand', card: 'meta', cell: ({ day }) => germanDate(day) },
];
