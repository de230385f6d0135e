import { decimalToString } from '../../../../foundation/decimal.ts';
import {
  germanCount,
  germanDate,
  germanDecimal,
  germanEuro,
  germanList,
} from '../../../../foundation/german.ts';
import { germanDay } from '../../../../foundation/german-day.ts';
import { LinkButton, PrintButton } from '../../../../ui/button.tsx';
import { Crossing } from '../../../../ui/crossing.tsx';
import { EmptyState, Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { SplitDraft, SplitRefusal } from '../../domain/exemplary/check-split.ts';
import { SPLIT_KEYS } from '../../domain/exemplary/cost-split.ts';
import type { CostSplitPage } from '../../use-cases/exemplary/load-cost-split.ts';
import { splitCrossing, splitErrors, storedDraft } from './split-draft.ts';
import { SplitForm } from './split-form.tsx';
import { SplitTable } from './split-table.tsx';

export interface CostSplitViewProps {
  /** Address of the survey. */
  readonly path: string;
  readonly page: CostSplitPage;
  readonly typed: SplitDraft | undefined;
  readonly refusals: readonly SplitRefusal[];
  readonly message: string | undefined;
}

/** An exemplary survey: who is surveyed, who pays what, and how that is computed. */
export function CostSplitView({ path, page, typed, refusals, message }: CostSplitViewProps) {
  const { survey, splits } = page;
  const stored = storedDraft(page);
  const errors = splitErrors(refusals);
  return (
    <>
      <PageTitle
        title={`Kostenteilung: ${survey.title}`}
        lead="Einige Kommunen werden beispielhaft erhoben; was das kostet, tragen alle, die das Ergebnis nutzen."
        actions={<PrintButton />}
      />
      <ErrorSummary errors={errors} />
      {message !== undefined && <Notice tone="success" title={message} live />}
      {survey.isSample && <SampleDataNotice>Diese Erhebung und ihre Kosten sind erfunden.</SampleDataNotice>}
      {typed && refusals.some(({ field }) => field === 'conflict') && (
        <Crossing fields={splitCrossing(page, stored, typed)} />
      )}
      {survey.scope === 'exemplarisch' ? (
        <>
          <Result page={page} />
          {page.mayKeep && (
            <SplitForm
              action={`${path}/kosten`}
              version={splits[0]?.version ?? 0}
              draft={typed ?? stored}
              candidates={page.candidates}
              errors={errors}
            />
          )}
          <Versions page={page} />
        </>
      ) : (
        <NotExemplary path={path} />
      )}
    </>
  );
}

function Result({ page }: Pick<CostSplitViewProps, 'page'>) {
  const [split] = page.splits;
  if (!split)
    return (
      <Panel>
        <EmptyState level={2} icon="calculate" title="Die Kosten sind noch nicht geteilt">
          {page.mayKeep
            ? 'Tragen Sie unten ein, was die Erhebung kostet und wer sie trägt.'
            : 'Hier steht der Anteil jeder Kommune, sobald die Projektleitung die Kosten eingetragen hat.'}
        </EmptyState>
      </Panel>
    );
  const surveyed = split.surveyed.map((id) => page.names.get(id) ?? '');
  return (
    <>
      <Facts
        items={[
          { label: 'Kosten', value: germanEuro(split.pool) },
          { label: 'Geteilt', value: keyText(split) },
          { label: 'Erhoben', value: germanCount(surveyed.length, 'Kommune', 'Kommunen') },
          { label: 'Es teilen', value: germanCount(split.sharing.length, 'Kommune', 'Kommunen') },
        ]}
      />
      <SplitTable split={split} page={page} />
      <Panel title="Wer erhoben wird" id="erhobene">
        <p>{germanList(surveyed)}</p>
        {split.note !== '' && <p className="gw-note">{split.note}</p>}
      </Panel>
    </>
  );
}

function keyText({ key, equalPercent }: CostSplitPage['splits'][number]): string {
  return equalPercent === null
    ? SPLIT_KEYS[key]
    : `${germanDecimal(decimalToString(equalPercent))} % gleich, der Rest nach Einwohnern`;
}

const Versions = ({ page: { splits } }: Pick<CostSplitViewProps, 'page'>) =>
  splits.length < 2 ? null : (
    <Panel title="Fassungen" id="fassungen">
      <DescriptionList
        items={splits.map((split) => ({
          term: `Fassung ${split.version}, ${germanDate(germanDay(split.at))}, ${split.byLabel}`,
          value: `${germanEuro(split.pool)}, ${keyText(split)}, ${germanCount(split.sharing.length, 'Kommune', 'Kommunen')}`,
        }))}
      />
    </Panel>
  );

const NotExemplary = ({ path }: Pick<CostSplitViewProps, 'path'>) => (
  <Panel>
    <EmptyState
      level={2}
      icon="info"
      title="Bei dieser Erhebung antworten alle selbst"
      action={<LinkButton href={path}>Zur Erhebung</LinkButton>}
    >
      Kosten teilen sich die Kommunen nur, wenn einige beispielhaft für alle erhoben werden.
    </EmptyState>
  </Panel>
);
