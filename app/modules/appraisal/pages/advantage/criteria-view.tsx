import { germanInteger, germanList } from '../../../../foundation/german.ts';
import { Badge, type BadgeProps } from '../../../../ui/badge.tsx';
import { Button, LinkButton, PrintButton, TextLink } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { NoValue } from '../../../../ui/text.tsx';
import {
  ASPECTS,
  type Aspect,
  CRITERION_VERDICTS,
  type Criterion,
  type CriterionVerdict,
} from '../../domain/advantage/criterion.ts';
import {
  type ScoreRange,
  type ScoreSummary,
  summariseScores,
} from '../../domain/advantage/summarise-scores.ts';
import type { CriteriaPage } from '../../use-cases/advantage/load-criteria.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { SampleNotice, SavedNotice } from './advantage-pages.tsx';
import { ReturnButton } from './model-panels.tsx';
import { ScoresPanel } from './scores-panel.tsx';

export interface CriteriaViewProps {
  /** Address of the appraisal. */
  readonly path: string;
  readonly page: CriteriaPage;
  readonly query: URLSearchParams;
}

/** A criterion with what the members say of it. */
interface Row {
  readonly criterion: Criterion;
  readonly summary: ScoreSummary;
}

/** What speaks for doing it together and what against, criterion by criterion. */
export function CriteriaView({ path, page, query }: CriteriaViewProps) {
  const { scene, reach } = page;
  const base = `${path}/kriterien`;
  const rows = rowsOf(page);
  return (
    <>
      <PageTitle
        title={scene.project.title}
        lead="Kriterien von 1 (sehr schlecht) bis 5 (sehr gut), allein und gemeinsam. Gezeigt sind der Median und in Klammern der kleinste Wert; wer nicht bewertet hat, zählt nicht mit."
        actions={
          <>
            {reach.mayKeep && page.criteria.length > 0 && (
              <LinkButton icon="add" href={`${base}/neu`}>
                Kriterium anlegen
              </LinkButton>
            )}
            <PrintButton />
          </>
        }
      />
      <AppraisalTabs path={path} page="kriterien" />
      <SavedNotice query={query} />
      <SampleNotice isSample={page.isSample} />
      {page.criteria.length === 0 ? (
        <NoCriteria base={base} mayKeep={reach.mayKeep} />
      ) : (
        <>
          <Facts items={factsOf(rows)} />
          {(Object.keys(ASPECTS) as Aspect[]).map((aspect) => (
            <AspectPanel
              key={aspect}
              base={base}
              aspect={aspect}
              rows={rows.filter(({ criterion }) => criterion.aspect === aspect)}
              page={page}
            />
          ))}
          <ScoresPanel base={base} page={page} />
          {reach.mayKeep && <RemovedPanel base={base} page={page} />}
        </>
      )}
    </>
  );
}

function rowsOf({ criteria, scores, scene }: CriteriaPage): readonly Row[] {
  const keys = scene.members.map(({ memberKey }) => memberKey);
  return criteria
    .filter(({ isRemoved }) => !isRemoved)
    .map((criterion) => ({
      criterion,
      summary: summariseScores(
        scores.filter(({ criterionId }) => criterionId === criterion.id),
        keys,
      ),
    }));
}

const factsOf = (rows: readonly Row[]) =>
  (Object.keys(CRITERION_VERDICTS) as CriterionVerdict[]).map((verdict) => ({
    label: CRITERION_VERDICTS[verdict],
    value: germanInteger(rows.filter(({ criterion }) => criterion.verdict === verdict).length),
  }));

const NoCriteria = ({ base, mayKeep }: { readonly base: string; readonly mayKeep: boolean }) => (
  <Panel>
    <EmptyState
      level={2}
      icon="flag"
      title="Noch keine Kriterien"
      action={
        mayKeep && (
          <Form action={`${base}/vorlage`}>
            <FormButtons>
              <Button type="submit" look="primary">
                Übliche Kriterien anlegen
              </Button>
              <LinkButton href={`${base}/neu`}>Mit einem eigenen beginnen</LinkButton>
            </FormButtons>
          </Form>
        )
      }
    >
      {mayKeep
        ? 'Beginnen Sie mit den üblichen: Qualität, Wirtschaftlichkeit und Mitarbeiterorientierung. Alle lassen sich ändern.'
        : 'Sobald die Projektleitung Kriterien anlegt, bewerten die Kommunen hier, was sich gemeinsam ändert.'}
    </EmptyState>
  </Panel>
);

interface AspectPanelProps {
  readonly base: string;
  readonly aspect: Aspect;
  readonly rows: readonly Row[];
  readonly page: CriteriaPage;
}

function AspectPanel({ base, aspect, rows, page }: AspectPanelProps) {
  if (rows.length === 0) return null;
  return (
    <Panel title={ASPECTS[aspect]} id={`aspekt-${aspect}`} flush>
      <DataTable
        caption={`Kriterien: ${ASPECTS[aspect]}`}
        columns={columns(base, page)}
        rows={rows}
        rowKey={({ criterion }) => criterion.id}
        cards
      />
    </Panel>
  );
}

const VERDICT_LOOK: Readonly<Record<CriterionVerdict, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  'spricht-dafuer': { tone: 'success', icon: 'checkCircle' },
  neutral: { tone: 'neutral' },
  'spricht-dagegen': { tone: 'danger', icon: 'warning' },
  offen: { tone: 'neutral', icon: 'hourglass' },
};

const columns = (base: string, page: CriteriaPage): Column<Row>[] => [
  {
    id: 'kriterium',
    header: 'Kriterium',
    rowHeader: true,
    card: 'title',
    cell: ({ criterion: { id, title } }) =>
      page.reach.mayKeep ? <TextLink href={`${base}/${id}`}>{title}</TextLink> : title,
  },
  {
    id: 'ergebnis',
    header: 'Ergebnis',
    card: 'value',
    cell: ({ criterion: { verdict } }) => (
      <Badge {...VERDICT_LOOK[verdict]}>{CRITERION_VERDICTS[verdict]}</Badge>
    ),
  },
  {
    id: 'begruendung',
    header: 'Begründung und Beleg',
    card: 'wide',
    cell: ({ criterion }) => <Statement criterion={criterion} />,
  },
  range('allein', ({ alone }) => alone),
  range('gemeinsam', ({ together }) => together),
  {
    id: 'bewertet',
    header: 'Bewertet',
    align: 'end',
    card: 'meta',
    cardLabel: 'bewertet',
    cell: ({ summary: { count, missing } }) => `${count} von ${count + missing}`,
  },
  {
    id: 'schlechter',
    header: 'Wird schlechter für',
    card: 'meta',
    cell: ({ summary }) => worseText(summary, page),
  },
];

const Statement = ({ criterion: { question, statement, evidence } }: { readonly criterion: Criterion }) => (
  <>
    {statement === '' ? <span className="gw-note">{question}</span> : statement}
    {evidence !== '' && <span className="gw-note"> Beleg: {evidence}</span>}
  </>
);

const range = (
  name: 'allein' | 'gemeinsam',
  of: (summary: ScoreSummary) => ScoreRange | null,
): Column<Row> => ({
  id: name,
  header: name === 'allein' ? 'Allein' : 'Gemeinsam',
  align: 'end',
  card: 'meta',
  cardLabel: name,
  cell: ({ summary }) => {
    const found = of(summary);
    return found ? `${found.median} (${found.least})` : <NoValue spoken="noch nicht bewertet" />;
  },
});

/** Names for those who keep the check, numbers for all others. */
function worseText({ worse }: ScoreSummary, { scene, reach }: CriteriaPage) {
  if (worse.length === 0) return <NoValue spoken="niemanden" />;
  if (!reach.mayKeep) return `${worse.length} von ${scene.members.length}`;
  return germanList(
    scene.members.filter(({ memberKey }) => worse.includes(memberKey)).map(({ name }) => name),
  );
}

function RemovedPanel({ base, page }: { readonly base: string; readonly page: CriteriaPage }) {
  const removed = page.criteria.filter(({ isRemoved }) => isRemoved);
  if (removed.length === 0) return null;
  return (
    <Panel title="Herausgenommen" id="herausgenommen" flush className="gw-screen-only">
      <DataTable
        caption="Herausgenommene Kriterien"
        columns={[
          { id: 'titel', header: 'Kriterium', rowHeader: true, card: 'title', cell: ({ title }) => title },
          {
            id: 'tun',
            header: 'Zurückholen',
            card: 'wide',
            cell: ({ id, title }) => <ReturnButton title={title} action={`${base}/${id}/zurueckholen`} />,
          },
        ]}
        rows={removed}
        rowKey={({ id }) => id}
        cards
      />
    </Panel>
  );
}
