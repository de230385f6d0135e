import { germanCount } from '../../../../foundation/german.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { FileField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel, PanelFoot, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import { DataTable } from '../../../../ui/table.tsx';
import { DescriptionList } from '../../../../ui/text.tsx';
import type { ImportFault } from '../../domain/tasks/import-table.ts';

export interface ImportFormViewProps {
  /** Address of the catalogue. */
  readonly base: string;
  readonly source: string;
  readonly sourceError: string | undefined;
  readonly faults: readonly ImportFault[];
}

/** More than these stand in the table alone. */
const IN_SUMMARY = 6;

/** Takes a file; what is wrong in it is listed cell by cell. */
export function ImportFormView(props: ImportFormViewProps) {
  const { sourceError, faults } = props;
  return (
    <>
      <PageTitle
        title="Katalog einlesen"
        lead="Aus einer CSV- oder Excel-Datei. Zuerst sehen Sie, was sich ändern würde; übernommen wird erst danach."
      />
      <ErrorSummary
        title="Nichts wurde übernommen"
        errors={[
          ...(sourceError === undefined ? [] : [{ field: 'quelle', label: 'Quelle', message: sourceError }]),
          ...faults.slice(0, IN_SUMMARY).map(({ at, message }) => ({ field: 'datei', label: at, message })),
        ]}
      />
      {faults.length > IN_SUMMARY && <FaultTable faults={faults} />}
      <Split
        main={
          <Panel>
            <FileForm {...props} />
          </Panel>
        }
        side={<Columns />}
      />
    </>
  );
}

const FileForm = ({ base, source, sourceError, faults }: ImportFormViewProps) => (
  <Form action={`${base}/einlesen`} upload narrow>
    <TextField
      id="quelle"
      name="quelle"
      label="Woher stammt der Katalog?"
      hint="Steht später bei jeder eingelesenen Aufgabe, zum Beispiel „Produktplan des Landes, Stand 2026“."
      value={source}
      error={sourceError}
    />
    <FileField
      id="datei"
      name="datei"
      label="Datei"
      hint="CSV oder Excel-Arbeitsmappe (.xlsx), höchstens 5.000 Zeilen. Wurde sie abgewiesen, wählen Sie die berichtigte hier noch einmal aus."
      accept=".csv,.xlsx,text/csv"
      error={faults.length > 0 ? 'Berichtigen Sie die Datei und wählen Sie sie noch einmal aus.' : undefined}
    />
    <FormButtons>
      <Button type="submit" look="primary">
        Vorschau zeigen
      </Button>
      <LinkButton look="tertiary" href={base}>
        Abbrechen
      </LinkButton>
    </FormButtons>
  </Form>
);

const FaultTable = ({ faults }: { readonly faults: readonly ImportFault[] }) => (
  <Panel title="Alle Fehler" id="fehlerliste" flush>
    <DataTable
      caption="Fehler der Datei nach Zellen"
      columns={[
        { id: 'zelle', header: 'Zelle', rowHeader: true, card: 'title', cell: ({ at }) => at },
        { id: 'fehler', header: 'Was zu tun ist', card: 'wide', cell: ({ message }) => message },
      ]}
      rows={faults}
      rowKey={({ at, message }) => at + message}
      cards
    />
    <PanelFoot>
      <p>{germanCount(faults.length, 'Fehler', 'Fehler')}. Solange einer bleibt, wird nichts übernommen.</p>
    </PanelFoot>
  </Panel>
);

const Columns = () => (
  <Panel title="Spalten der Datei" id="spalten" className="gw-stack">
    <DescriptionList
      stacked
      items={[
        {
          term: 'Nummer',
          value: 'Pflicht. Formatieren Sie die Spalte in Excel als Text, sonst wird aus 11.10 die Zahl 11,1.',
        },
        { term: 'Titel', value: 'Pflicht.' },
        {
          term: 'Übergeordnet',
          value: 'Nummer des Bereichs oder der Aufgabe darüber. Auch weiter unten in der Datei.',
        },
        {
          term: 'Bereich',
          value:
            'Name des Aufgabenbereichs; ein unbekannter wird angelegt. Fehlt die Spalte, werden Zeilen ohne Übergeordnet selbst zu Bereichen.',
        },
        { term: 'Beschreibung, Seit Jahren unbesetzt', value: 'Freiwillig; bei unbesetzt „ja“ oder „nein“.' },
      ]}
    />
    <p>Aufgaben, die in der Datei fehlen, bleiben, wie sie sind.</p>
  </Panel>
);
