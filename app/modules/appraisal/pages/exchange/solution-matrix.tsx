import { Panel } from '../../../../ui/layout.tsx';
import { type StateMark, StateMatrix } from '../../../../ui/state-matrix.tsx';
import { SOLUTION_STATES, type SolutionState } from '../../domain/exchange/solution.ts';
import type { SolutionPage } from '../../use-cases/exchange/load-solutions.ts';

const LOOK: Readonly<Record<SolutionState, Pick<StateMark, 'tone' | 'icon'>>> = {
  vorhanden: { tone: 'success', icon: 'checkCircle' },
  geplant: { tone: 'info', icon: 'schedule' },
  gewuenscht: { tone: 'warning', icon: 'flag' },
  'nicht-vorgesehen': { tone: 'neutral', icon: undefined },
};

/** Members by solutions: who has, plans or wants what. Priorities are shown to nobody else. */
export const SolutionMatrix = ({
  path,
  page: { ranked, members, mayWrite, field },
}: {
  readonly path: string;
  readonly page: SolutionPage;
}) => (
  <Panel title="Wer hat was?" id="matrix" flush>
    <StateMatrix
      caption="Kommunen und Lösungen mit ihrem Stand"
      corner="Kommune"
      columns={ranked.map(({ solution }) => ({ id: solution.id, label: solution.title }))}
      endColumns={[]}
      rows={members.map(({ key, name }) => ({
        id: key,
        label: name,
        ...(mayWrite.includes(key) && { href: `${path}/kommune/${key}?feld=${encodeURIComponent(field)}` }),
        absent: 'noch nichts gesagt',
        ends: [],
        parted: key.length === 5,
        cells: ranked.map(({ solution }) => {
          const state = solution.standings.find(({ memberKey }) => memberKey === key)?.state ?? null;
          return state === null ? [] : [{ ...LOOK[state], word: SOLUTION_STATES[state] }];
        }),
      }))}
    />
  </Panel>
);
