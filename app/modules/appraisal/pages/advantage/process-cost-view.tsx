import { germanDate } from '../../../../foundation/german.ts';
import { PageTitle } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { breakEvens } from '../../domain/advantage/break-even.ts';
import { sensitivityOf } from '../../domain/advantage/sensitivity.ts';
import { AppraisalTabs } from '../appraisal-places.tsx';
import { SampleNotice, SavedNotice } from './advantage-pages.tsx';
import { CostLosers } from './cost-losers.tsx';
import { CostTotals } from './cost-totals.tsx';
import { ModelFaults } from './model-faults.tsx';
import { ModelPanels } from './model-panels.tsx';
import { NoModel } from './no-model.tsx';
import { PooledPanel } from './pooled-panel.tsx';
import { ProcessCostActions } from './process-cost-actions.tsx';
import type { ProcessCostViewProps } from './process-cost-view-props.ts';
import { ResultPanel } from './result-panel.tsx';
import { SensitivityPanels } from './sensitivity-panels.tsx';
import { StaffingPanel } from './staffing-panel.tsx';

/** What the task costs each member today and together, how sure that is, and the model behind it. */
export function ProcessCostView({ path, page, query, problem }: ProcessCostViewProps) {
  const { scene, costs, model, reach } = page;
  const base = `${path}/prozesskosten`;
  const isEmpty = page.processes.length === 0 && page.facts.length === 0 && !page.pooled;
  return (
    <>
      <PageTitle
        title={scene.project.title}
        lead={`Prozesskosten: Fälle × Minuten × Stundensatz, für jede Kommune heute und gemeinsam. Preisstand ${germanDate(model.pricedOn)}.`}
        actions={<ProcessCostActions base={base} page={page} />}
      />
      <AppraisalTabs path={path} page="prozesskosten" />
      <SavedNotice query={query} />
      {problem !== '' && <Notice tone="danger" title={problem} live />}
      <SampleNotice isSample={page.isSample} hasSampleRates={page.hasSampleRates} />
      {isEmpty ? (
        <NoModel base={base} reach={reach} />
      ) : (
        <>
          <ModelFaults page={page} />
          {costs.counted > 0 && <CostTotals page={page} />}
          <CostLosers page={page} />
          <ResultPanel base={base} page={page} />
          <SensitivityPanels
            sensitivity={sensitivityOf(model, page.rates, costs)}
            limits={breakEvens(costs)}
            page={page}
          />
          <StaffingPanel page={page} />
          <ModelPanels base={base} page={page} />
          <PooledPanel base={base} page={page} />
        </>
      )}
    </>
  );
}
