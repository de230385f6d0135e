import { Button } from '../../../../ui/button.tsx';
import { HiddenFields } from '../../../../ui/form.tsx';
import { Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { PRIORITIES_MIN, SPREAD_MIN } from '../../domain/exchange/rank-solutions.ts';
import type { SolutionPage } from '../../use-cases/exchange/load-solutions.ts';
import { rankingColumns } from './ranking-columns.tsx';

interface RankingPanelProps {
  readonly path: string;
  readonly newProject: string;
  readonly page: SolutionPage;
}

/** What the heads want first, by the median of their priorities. */
export const RankingPanel = ({ path, newProject, page }: RankingPanelProps) => (
  <Panel
    title={`Reihenfolge: ${page.field}`}
    id="reihenfolge"
    flush
    aside={page.isOffice && hasOwn(page) && <ShareForm path={path} field={page.field} />}
  >
    <DataTable
      caption="Lösungen in der Reihenfolge der Prioritäten"
      columns={rankingColumns(page, newProject)}
      rows={page.ranked}
      rowKey={({ solution }) => solution.id}
      cards
    />
    <PanelFoot>
      <p>
        Priorität von 1 (nicht dringend) bis 5 (sofort), gegeben von den Leitungen. Unter {PRIORITIES_MIN}{' '}
        Angaben wird nichts ausgewertet, unter {SPREAD_MIN} Angaben steht keine Spanne da. Einzelne
        Prioritäten sieht nur die eigene Kommune.
      </p>
    </PanelFoot>
  </Panel>
);

/** What was taken over is released as the blueprint it came with. */
const hasOwn = ({ ranked }: SolutionPage): boolean =>
  ranked.some(({ solution }) => solution.blueprintId === null);

const ShareForm = ({ path, field }: { readonly path: string; readonly field: string }) => (
  <form method="post" action={`${path}/blaupause`} className="gw-screen-only">
    <HiddenFields values={{ feld: field }} />
    <Button type="submit" look="tertiary" icon="share">
      Zum Austausch freigeben
    </Button>
  </form>
);
