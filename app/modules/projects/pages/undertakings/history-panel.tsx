import { germanDate } from '../../../../foundation/german.ts';
import { Panel } from '../../../../ui/layout.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import { outcomeMeaning } from '../../domain/life/outcome.ts';
import { dayText } from '../../domain/undertakings/day-text.ts';
import { NOT_HANDED_DOWN } from '../../domain/undertakings/running-time.ts';
import { isEnd, type StateEntry, UNDERTAKING_STATE_LABELS } from '../../domain/undertakings/undertaking.ts';
import type { ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';

/** Every state with its source, as exact as it; what no source tells is said, too. */
export function HistoryPanel({ page: { project } }: { readonly page: ProjectPage }) {
  const { states } = project;
  const begins = states.some(({ state, precision }) => state === 'laufend' && precision !== 'latest');
  return (
    <Panel title="Stand mit Quelle" id="staende">
      <div className="gw-stack">
        <DescriptionList
          items={[
            ...(begins || states.length === 0 ? [] : notBegun(states)),
            ...states.map((entry, index) => ({ term: termOf(entry, index, states), value: textOf(entry) })),
          ]}
        />
        <p className="gw-note">Quelle der Angaben: {project.source}</p>
      </div>
    </Panel>
  );
}

/** An undertaking that ran or ended without a day on which it began. */
const notBegun = (states: readonly StateEntry[]) =>
  states.some(({ state }) => state === 'laufend' || isEnd(state))
    ? [{ term: 'Beginn', value: NOT_HANDED_DOWN }]
    : [];

/** Two states may begin in one span: a term stands once. */
const termOf = (entry: StateEntry, index: number, states: readonly StateEntry[]): string => {
  const text = `ab ${spanText(entry)}`;
  return states.slice(0, index).some((other) => spanText(other) === spanText(entry))
    ? `${text} (${index + 1})`
    : text;
};

const spanText = ({ since, precision }: StateEntry): string => dayText({ date: since, precision });

function textOf({ state, outcome, reason, until, source }: StateEntry): string {
  const result = outcome === null ? NOT_HANDED_DOWN : outcomeMeaning(outcome).label;
  const parts = [
    UNDERTAKING_STATE_LABELS[state],
    ...(until === null ? [] : [`bis ${germanDate(until)}`]),
    ...(isEnd(state) && result !== UNDERTAKING_STATE_LABELS[state] ? [`Ergebnis: ${result}`] : []),
  ];
  return `${parts.join(', ')}${reason === '' ? '' : `. ${reason}`} (${source})`;
}
