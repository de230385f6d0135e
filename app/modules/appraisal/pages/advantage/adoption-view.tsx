import { germanCount } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { SelectField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow, LiveForm } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Findings, NoValue } from '../../../../ui/text.tsx';
import type { AdoptedFigure, AdoptionPlan } from '../../domain/advantage/plan-adoption.ts';
import type { AdoptionPage } from '../../use-cases/advantage/adopt-answers.ts';
import type { Values } from './form-state.tsx';

export interface AdoptionViewProps {
  readonly path: string;
  readonly back: string;
  readonly page: AdoptionPage;
  /** What was chosen, by field. */
  readonly chosen: Values;
  /** Somebody changed figures since the preview was read. */
  readonly isCrossed: boolean;
}

/** Which question tells what, what that would change for each member, and the button that does it. */
export function AdoptionView(props: AdoptionViewProps) {
  const { page, back, isCrossed } = props;
  return (
    <>
      <PageTitle
        title="Aus der Erhebung übernehmen"
        lead="Ordnen Sie Fragen der Erhebung dem Modell zu. Übernommen wird nur, was die Leitungen freigegeben haben."
      />
      {isCrossed && (
        <Notice tone="warning" title="Inzwischen hat sich etwas geändert" live>
          <p>
            Jemand hat Angaben geändert, seit Sie die Vorschau gelesen haben. Prüfen Sie die neue Vorschau.
          </p>
        </Notice>
      )}
      {page.survey && (page.survey.isSample || page.scene.project.isSample) && (
        <SampleDataNotice>Die Antworten dieser Erhebung sind erfunden.</SampleDataNotice>
      )}
      {page.survey === undefined || page.model.processes.length === 0 ? (
        <Panel>
          <EmptyState
            level={2}
            title={page.survey ? 'Das Modell hat noch keinen Prozess' : 'Noch nichts freigegeben'}
            action={<LinkButton href={back}>Zu den Prozesskosten</LinkButton>}
          >
            {page.survey
              ? 'Legen Sie zuerst Prozesse und Schritte an.'
              : 'Sobald eine Leitung den Bogen einer Erhebung dieses Projekts freigibt, lässt er sich hier übernehmen.'}
          </EmptyState>
        </Panel>
      ) : (
        <>
          <Mapping {...props} />
          <div id="vorschau">
            <Preview {...props} />
          </div>
        </>
      )}
    </>
  );
}

function Mapping({ path, page, chosen }: AdoptionViewProps) {
  const figures = optionsOf(page, 'zahl');
  const select = (id: string, label: string, options: typeof figures) => (
    <SelectField key={id} id={id} name={id} label={label} value={chosen[id] ?? ''} options={options} />
  );
  return (
    <Panel title="Zuordnung" id="zuordnung">
      <LiveForm action={path} target="vorschau" label="Zuordnung" submit="Vorschau" className="gw-form">
        <SelectField
          id="erhebung"
          name="erhebung"
          label="Erhebung"
          value={page.survey?.slug ?? ''}
          options={page.surveys.map(({ slug, title, released, asked }) => ({
            value: slug,
            label: `${title} (${released} von ${asked} freigegeben)`,
          }))}
        />
        {page.model.processes.flatMap(({ id, title, caseName, steps }) => [
          select(`faelle-${id}`, `${title}: ${caseName} im Jahr`, figures),
          ...steps.map((step) =>
            select(`minuten-${step.id}`, `${title}: Minuten für „${step.title}“`, figures),
          ),
        ])}
        {select('kosten-heute', 'Weitere Kosten im Jahr heute', optionsOf(page, 'betrag'))}
      </LiveForm>
    </Panel>
  );
}

/** Questions whose answers are figures of a kind, after "none". */
const optionsOf = ({ questions }: AdoptionPage, kind: 'zahl' | 'betrag') => [
  { value: '', label: 'nicht übernehmen' },
  ...questions.flatMap((question) =>
    question.kind === kind
      ? [
          {
            value: question.key,
            label: question.kind === 'zahl' ? `${question.label} (${question.unit})` : question.label,
          },
        ]
      : [],
  ),
];

interface Row extends AdoptedFigure {
  readonly memberKey: string;
  readonly name: string;
}

function Preview({ path, back, page, chosen }: AdoptionViewProps) {
  const ready = page.plans.filter(({ figures, problems }) => figures.length > 0 && problems.length === 0);
  const rows = ready.flatMap(({ memberKey, name, figures }): Row[] =>
    figures.map((figure) => ({ ...figure, memberKey, name })),
  );
  return (
    <Panel title="Was sich ändert" id="was-sich-aendert" flush>
      {rows.length === 0 ? (
        <EmptyState title="Es ändert sich nichts">
          Ordnen Sie oben eine Frage zu. Was schon so im Modell steht, wird nicht noch einmal übernommen.
        </EmptyState>
      ) : (
        <DataTable
          caption="Angaben, die sich ändern"
          columns={COLUMNS}
          rows={rows}
          rowKey={({ memberKey, label }) => `${memberKey} ${label}`}
          cards
        />
      )}
      <div className="gw-panel-foot">
        <Problems plans={page.plans} />
        {rows.length > 0 && (
          <Form action={path} hidden={{ ...chosen, erhebung: page.survey?.slug ?? '', stand: page.stamp }}>
            <FormRow>
              <p>
                Frühere Angaben bleiben im Protokoll. Woher die neuen stammen, steht dann bei der Kommune.
              </p>
            </FormRow>
            <FormButtons>
              <Button type="submit" look="primary">
                Für {germanCount(ready.length, 'Kommune', 'Kommunen')} übernehmen
              </Button>
              <LinkButton href={back}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        )}
      </div>
    </Panel>
  );
}

const Problems = ({ plans }: { readonly plans: readonly AdoptionPlan[] }) => {
  const items = plans.flatMap(({ name, problems }) =>
    problems.map((problem) => ({
      tone: 'warning' as const,
      text: `${name} wird nicht übernommen: ${problem}`,
    })),
  );
  return items.length === 0 ? null : <Findings items={items} />;
};

const COLUMNS: readonly Column<Row>[] = [
  { id: 'kommune', header: 'Kommune', rowHeader: true, card: 'title', cell: ({ name }) => name },
  { id: 'angabe', header: 'Angabe', card: 'meta', cell: ({ label }) => label },
  {
    id: 'bisher',
    header: 'Bisher',
    align: 'end',
    card: 'meta',
    cardLabel: 'bisher',
    cell: ({ before }) => before || <NoValue spoken="keine Angabe" />,
  },
  { id: 'neu', header: 'Neu', align: 'end', card: 'value', strong: true, cell: ({ after }) => after },
];
