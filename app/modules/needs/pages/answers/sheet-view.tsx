import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import { SheetFacts, StateBadge } from './sheet-facts.tsx';
import { SheetFilterBar } from './sheet-filter-bar.tsx';
import { SheetGrid } from './sheet-grid.tsx';
import { type RefusedPage, SheetPages } from './sheet-pages.tsx';
import type { SheetPage, SheetQuery } from './sheet-query.ts';

export interface SheetViewProps {
  readonly sheet: OpenSheet;
  readonly path: string;
  readonly accountId: string;
  readonly query: SheetQuery;
  readonly page: SheetPage;
  readonly refused?: RefusedPage;
  readonly errors?: readonly FieldError[];
  /** What was done just now. */
  readonly message?: string | undefined;
}

/** The sheet of a municipality: the grid where a script runs, else page by page. */
export function SheetView(props: SheetViewProps) {
  const { sheet, path, accountId, query, page, refused, errors = [], message } = props;
  return (
    <>
      <PageTitle
        title={`Bogen ${sheet.member.name}`}
        lead={sheet.round.title}
        badge={<StateBadge state={sheet.sheet.state} />}
        actions={<SheetActions path={path} sheet={sheet} />}
      />
      <ErrorSummary errors={errors} />
      {message && <Notice tone="success" live title={message} />}
      {sheet.round.isSample && <SampleDataNotice>{sheet.round.note}</SampleDataNotice>}
      {sheet.readOnly !== null && <Notice title={sheet.readOnly} />}
      <SheetFacts sheet={sheet} />
      <Panel flush>
        <SheetFilterBar action={path} areas={sheet.areas} query={query} found={page.found} />
      </Panel>
      {/* A refused page is corrected where it was typed. */}
      {!refused && <SheetGrid sheet={sheet} path={path} accountId={accountId} />}
      <SheetPages sheet={sheet} path={path} query={query} page={page} refused={refused} />
      <NextStep sheet={sheet} path={path} />
    </>
  );
}

const SheetActions = ({ path, sheet }: Pick<SheetViewProps, 'path' | 'sheet'>) => (
  <>
    {sheet.sheet.state === 'zur-freigabe' && sheet.capacity !== 'beauftragte' && (
      <LinkButton look="primary" icon="verified" href={`${path}/freigeben`}>
        Prüfen und freigeben
      </LinkButton>
    )}
    <LinkButton icon="send" href={`${path}/abschnitte`}>
      An Fachämter senden
    </LinkButton>
    <LinkButton icon="description" href={`${path}/datei`}>
      Excel-Formular
    </LinkButton>
    <LinkButton icon="print" href={`${path}/druck`}>
      Druckansicht
    </LinkButton>
    <LinkButton icon="download" href={`${path}/bogen.csv`}>
      CSV
    </LinkButton>
  </>
);

/** What comes after answering: to the head, and from there released. */
function NextStep({ sheet, path }: Pick<SheetViewProps, 'sheet' | 'path'>) {
  const { state } = sheet.sheet;
  const mayHandIn = sheet.roundClosed === null && (state === 'offen' || state === 'in-arbeit');
  return (
    <Panel title="Und dann?" id="weiter">
      <div className="gw-stack">
        <p>{NEXT[state]}</p>
        <div className="gw-actions">
          {mayHandIn && sheet.capacity === 'beauftragte' && (
            <StepButton path={path} step="vorlegen" look="primary">
              Zur Freigabe geben
            </StepButton>
          )}
          <LinkButton
            href={`${path}/freigeben`}
            look={sheet.capacity === 'beauftragte' ? 'secondary' : 'primary'}
          >
            Zusammenfassung und Freigabe
          </LinkButton>
        </div>
      </div>
    </Panel>
  );
}

const NEXT = {
  offen: 'Sie müssen nicht jede Aufgabe beantworten; was offen bleibt, zählt nirgends als Nein.',
  'in-arbeit': 'Sind alle Fachämter durch, geben Sie den Bogen der Leitung zur Freigabe.',
  'zur-freigabe': 'Die Leitung sieht die Zusammenfassung und gibt den Bogen frei.',
  freigegeben: 'Der Bogen ist freigegeben. Solange die Abfrage läuft, kann ihn die Leitung wieder öffnen.',
} as const;

export interface StepButtonProps {
  readonly path: string;
  readonly step: string;
  readonly look?: 'primary' | 'secondary';
  readonly children: string;
}

/** One act on a sheet. */
export const StepButton = ({ path, step, look = 'secondary', children }: StepButtonProps) => (
  <Form action={`${path}/freigeben`} hidden={{ schritt: step }} narrow>
    <Button type="submit" look={look}>
      {children}
    </Button>
  </Form>
);
