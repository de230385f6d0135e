import { germanCount, germanInteger, germanList } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Facts, PageTitle, Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import type { TaskImport } from '../../use-cases/tasks/import-tasks.ts';

export interface ImportPreviewViewProps {
  /** Address of the catalogue. */
  readonly base: string;
  readonly plan: TaskImport;
  readonly source: string;
  /** The rows as CSV: they travel with the confirmation. */
  readonly table: string;
  /** The catalogue changed since the preview before. */
  readonly isOutdated: boolean;
}

/** What an import would do, before anyone says yes. */
export function ImportPreviewView(props: ImportPreviewViewProps) {
  const { base, plan, source, isOutdated } = props;
  const areas = [...plan.newAreas, ...plan.changedAreas];
  const writes = areas.length + plan.added.length + plan.changed.length > 0;
  return (
    <>
      <PageTitle title="Vorschau: Katalog einlesen" lead={`Quelle: ${source}. Noch ist nichts übernommen.`} />
      {isOutdated && (
        <Notice tone="warning" title="Der Katalog hat sich inzwischen geändert">
          <p>Es wurde nichts übernommen. So sähe das Einlesen jetzt aus; bestätigen Sie es noch einmal.</p>
        </Notice>
      )}
      {plan.ignored.length > 0 && (
        <Notice title="Diese Spalten werden nicht gelesen">
          <p>{germanList(plan.ignored)}</p>
        </Notice>
      )}
      <Facts
        items={[
          { label: 'Neue Bereiche', value: germanInteger(plan.newAreas.length) },
          { label: 'Neue Aufgaben', value: germanInteger(plan.added.length) },
          { label: 'Geänderte Aufgaben', value: germanInteger(plan.changed.length) },
          { label: 'Zeilen ohne Änderung', value: germanInteger(plan.unchanged) },
        ]}
      />
      <Panel>{writes ? <Confirm {...props} /> : <NothingNew base={base} />}</Panel>
      <Changed plan={plan} />
      <Added plan={plan} />
    </>
  );
}

const Confirm = ({ base, plan, source, table }: ImportPreviewViewProps) => (
  <Form
    action={`${base}/einlesen/uebernehmen`}
    hidden={{ quelle: source, tabelle: table, stand: plan.fingerprint }}
  >
    <FormButtons>
      <Button type="submit" look="primary">
        {germanCount(plan.added.length + plan.changed.length, 'Aufgabe', 'Aufgaben')} übernehmen
      </Button>
      <LinkButton href={`${base}/einlesen`}>Andere Datei</LinkButton>
      <LinkButton look="tertiary" href={base}>
        Abbrechen
      </LinkButton>
    </FormButtons>
  </Form>
);

const NothingNew = ({ base }: Pick<ImportPreviewViewProps, 'base'>) => (
  <div className="gw-stack">
    <p>Der Katalog sagt schon, was in der Datei steht. Es ist nichts zu übernehmen.</p>
    <LinkButton href={base}>Zum Katalog</LinkButton>
  </div>
);

function Changed({ plan }: Pick<ImportPreviewViewProps, 'plan'>) {
  const rows = [
    ...plan.changedAreas.map(({ id, name, number, before }) => ({
      id,
      name: `Bereich ${before}`,
      changes: `wird „${[number, name].filter(Boolean).join(' ')}“`,
    })),
    ...plan.changed.map(({ task, changes }) => ({
      id: task.id,
      name: `${task.number} ${task.title}`,
      changes: changes.join('; '),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <Panel title="Wird geändert" id="geaendert" flush>
      <DataTable
        caption="Was sich ändert"
        columns={[
          { id: 'name', header: 'Eintrag', rowHeader: true, card: 'title', cell: ({ name }) => name },
          { id: 'aenderung', header: 'Änderung', card: 'wide', cell: ({ changes }) => changes },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        cards
      />
    </Panel>
  );
}

function Added({ plan }: Pick<ImportPreviewViewProps, 'plan'>) {
  const areas = plan.newAreas.map(({ id, name, number }) => ({
    id,
    number: number ?? '',
    title: name,
    kind: 'neuer Bereich',
  }));
  const tasks = plan.added.map(({ id, number, title }) => ({ id, number, title, kind: 'neue Aufgabe' }));
  const rows = [...areas, ...tasks];
  if (rows.length === 0) return null;
  return (
    <Panel title="Kommt neu dazu" id="neu" flush>
      <DataTable
        caption="Was neu dazukommt"
        columns={[
          { id: 'nummer', header: 'Nummer', card: 'meta', width: 'number', cell: ({ number }) => number },
          { id: 'titel', header: 'Titel', rowHeader: true, card: 'title', cell: ({ title }) => title },
          { id: 'art', header: 'Was', quiet: true, card: 'meta', cell: ({ kind }) => kind },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        cards
      />
    </Panel>
  );
}
