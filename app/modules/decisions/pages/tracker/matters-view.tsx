import { LinkButton } from '../../../../ui/button.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { FilterBar } from '../../../../ui/form.tsx';
import { EmptyState, PageTitle, Panel } from '../../../../ui/layout.tsx';
import type { MatterView } from '../../use-cases/tracker/load-tracker.ts';
import { MatterTable } from './matter-table.tsx';

export interface MattersViewProps {
  /** Address of the list. */
  readonly base: string;
  readonly matters: readonly MatterView[];
  readonly filter: { readonly text: string; readonly state: string };
  readonly mayCreate: boolean;
}

const STATES = [
  { value: '', label: 'alle' },
  { value: 'offen', label: 'laufende' },
  { value: 'zustande', label: 'zustande gekommene' },
  { value: 'gescheitert', label: 'gescheiterte und eingestellte' },
];

/** All matters with how far they have come. */
export function MattersView({ base, matters, filter, mayCreate }: MattersViewProps) {
  const shown = matters.filter((view) => fits(view, filter));
  return (
    <>
      <PageTitle
        title="Vorgänge"
        lead="Was mehrere Kommunen beschließen müssen, wie weit ihre Gremien sind und wann alle durch sind."
        actions={
          mayCreate && (
            <LinkButton look="primary" icon="add" href={`${base}/neu`}>
              Vorgang anlegen
            </LinkButton>
          )
        }
      />
      <Panel flush>
        {matters.length === 0 ? (
          <NoMatter base={base} mayCreate={mayCreate} />
        ) : (
          <>
            <Filter base={base} filter={filter} />
            <div id="liste">
              {shown.length === 0 ? (
                <EmptyState title="Kein Vorgang passt zu dieser Auswahl" level={2}>
                  Ändern Sie die Suche oder zeigen Sie alle.
                </EmptyState>
              ) : (
                <MatterTable base={base} matters={shown} />
              )}
            </div>
          </>
        )}
      </Panel>
    </>
  );
}

const Filter = ({ base, filter }: Pick<MattersViewProps, 'base' | 'filter'>) => (
  <FilterBar action={base} target="liste" label="Vorgänge filtern">
    <TextField id="suche" name="suche" type="search" label="Titel enthält" value={filter.text} grow />
    <SelectField id="stand" name="stand" label="Stand" value={filter.state} options={STATES} />
  </FilterBar>
);

const NoMatter = ({ base, mayCreate }: Pick<MattersViewProps, 'base' | 'mayCreate'>) => (
  <EmptyState
    title="Noch kein Vorgang"
    level={2}
    action={
      mayCreate && (
        <LinkButton look="primary" icon="add" href={`${base}/neu`}>
          Vorgang anlegen
        </LinkButton>
      )
    }
  >
    Sobald mehrere Kommunen über dasselbe beschließen, legt die Geschäftsstelle hier einen Vorgang an.
  </EmptyState>
);

function fits({ matter, tracker }: MatterView, { text, state }: MattersViewProps['filter']): boolean {
  if (!matter.title.toLowerCase().includes(text.trim().toLowerCase())) return false;
  const { verdict } = tracker.decision;
  const stopped = matter.state === 'eingestellt';
  if (state === 'offen') return verdict === 'offen' && !stopped;
  if (state === 'zustande') return (verdict === 'zustande' || verdict === 'abweichungen') && !stopped;
  return state === 'gescheitert' ? verdict === 'gescheitert' || stopped : true;
}
