import { Button, LinkButton } from '../../../../ui/button.tsx';
import { FileField, TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { MatterRecord } from '../../domain/tracker/matter-record.ts';
import { MatterSampleNotice } from './matter-sample-notice.tsx';

export interface FiguresViewProps {
  readonly own: string;
  readonly matter: MatterRecord;
  readonly text: string;
  readonly problems: readonly string[];
}

/** Figures of all members as one table. */
export const FiguresView = ({ own, matter, text, problems }: FiguresViewProps) => (
  <>
    <PageTitle title="Zahlen je Mitglied" lead={matter.title} />
    <ErrorSummary
      title="Nichts wurde übernommen"
      errors={problems.map((message) => ({ field: 'tabelle', label: 'Tabelle', message }))}
    />
    <MatterSampleNotice matter={matter} />
    <Panel>
      <Form action={`${own}/zahlen`} upload hidden={{ version: matter.version.toString() }}>
        <FormRow>
          <TextArea
            id="tabelle"
            name="tabelle"
            label="Tabelle"
            hint="Aus der Tabellenkalkulation kopieren und hier einfügen, oder als CSV: „Schlüssel;Betrag;…“. Jede weitere Spalte wird ein Platzhalter für den Text der Vorlage. Ein Mitglied, das fehlt, bleibt, wie es ist."
            value={text}
            rows={18}
            error={problems[0]}
          />
        </FormRow>
        <FormRow>
          <FileField
            id="datei"
            name="datei"
            label="Oder eine CSV-Datei"
            hint="Ist eine Datei gewählt, gilt sie statt der Tabelle."
            accept=".csv,text/csv"
          />
        </FormRow>
        <FormRow>
          <p>
            Ändert ein Betrag, wer entscheidet, wird der Weg neu geplant, solange dort noch nichts geschehen
            ist.
          </p>
        </FormRow>
        <FormButtons>
          <Button type="submit" look="primary">
            Übernehmen
          </Button>
          <LinkButton href={own}>Abbrechen</LinkButton>
        </FormButtons>
      </Form>
    </Panel>
  </>
);
