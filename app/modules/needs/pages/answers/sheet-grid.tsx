import { Icon } from '../../../../ui/icon.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import { GridEditor } from './grid-editor.tsx';
import { GridHelp } from './grid-help.tsx';
import { GridTable } from './grid-table.tsx';

export interface SheetGridProps {
  readonly sheet: OpenSheet;
  /** Address of the sheet. */
  readonly path: string;
  readonly accountId: string;
}

/** The sheet for the keyboard: all tasks at once, saved by itself. Hidden until its script is there; the pages serve meanwhile. */
export const SheetGrid = ({ sheet, path, accountId }: SheetGridProps) => (
  <div
    hidden
    data-grid
    data-save={`${path}/speichern`}
    data-account={accountId}
    data-sign-in={`/anmelden?weiter=${encodeURIComponent(path)}`}
    data-read-only={sheet.readOnly === null ? undefined : 'ja'}
  >
    <GridState />
    <div className="gw-split">
      <Panel title="Aufgaben" id="aufgaben" flush>
        <p className="gw-grid__hint" id="tasten-kurz">
          Ziffer: Interesse und Dringlichkeit. n: kein Interesse. Pfeile: Zeile wechseln. ?: alle Tasten.
        </p>
        <GridTable sheet={sheet} />
        <p className="gw-grid__none" data-none hidden>
          Zu diesem Filter gibt es keine Aufgabe. Wählen Sie oben „Alle Aufgaben“.
        </p>
      </Panel>
      <div className="gw-side">
        {sheet.readOnly === null && <GridEditor />}
        <Panel>
          <GridHelp />
        </Panel>
      </div>
    </div>
  </div>
);

/** Whether everything is saved, always in sight; what is read aloud stands beside it. */
const GridState = () => (
  <div className="gw-grid-state" data-save-state="saved">
    <Icon name="checkCircle" className="gw-grid-state__ok" />
    <Icon name="hourglass" className="gw-grid-state__busy" />
    <Icon name="warning" className="gw-grid-state__fault" />
    <span data-save-text>Alles gespeichert</span>
    <a className="gw-link" data-sign-in-link hidden href="/anmelden">
      Anmelden
    </a>
    <button type="button" className="gw-link gw-grid-state__next" data-next-problem hidden>
      Zur nächsten offenen Frage
    </button>
    <output className="kern-sr-only" data-announce />
  </div>
);
