import { Panel } from '../../../../ui/layout.tsx';
import { countProgress } from '../../domain/answers/sheet-progress.ts';
import { planSheetStep } from '../../domain/answers/sheet-steps.ts';
import type { OpenSheet } from '../../use-cases/answers/open-sheet.ts';
import type { SheetAct } from '../../use-cases/answers/release-sheet.ts';
import { StepButton } from './sheet-view.tsx';

const STEPS: readonly { readonly step: SheetAct; readonly label: string }[] = [
  { step: 'freigeben', label: 'Bogen freigeben' },
  { step: 'vorlegen', label: 'Zur Freigabe geben' },
  { step: 'zurueckholen', label: 'Zurückholen' },
  { step: 'wieder-oeffnen', label: 'Wieder öffnen' },
];

/** What this person can do with the sheet now; the first is the one to do. */
export function ReleaseSteps({ sheet, path }: { readonly sheet: OpenSheet; readonly path: string }) {
  if (sheet.roundClosed !== null) return null;
  const able = STEPS.filter(({ step }) => planSheetStep(sheet.sheet.state, step, sheet.capacity).ok);
  // Who can release needs no step before it.
  const possible = able[0]?.step === 'freigeben' ? able.filter(({ step }) => step !== 'vorlegen') : able;
  const { missing, tasks } = countProgress([...sheet.answers.values()]);
  return (
    <Panel title="Entscheiden" id="entscheiden">
      <div className="gw-stack">
        <p>{explain(sheet)}</p>
        {missing > 0 && (
          <p>
            {missing} von {tasks} Aufgaben sind offen. Sie zählen nirgends: nicht als Nein und nicht als
            Dringlichkeit null.
          </p>
        )}
        <div className="gw-actions">
          {possible.map(({ step, label }, index) => (
            <StepButton key={step} path={path} step={step} look={index === 0 ? 'primary' : 'secondary'}>
              {label}
            </StepButton>
          ))}
        </div>
      </div>
    </Panel>
  );
}

function explain({ sheet: { state }, capacity }: OpenSheet): string {
  if (state === 'freigegeben')
    return capacity === 'beauftragte'
      ? 'Der Bogen ist freigegeben. Die Leitung kann ihn wieder öffnen, solange die Abfrage läuft.'
      : 'Der Bogen ist freigegeben. Sie können ihn wieder öffnen, solange die Abfrage läuft; bis zur neuen Freigabe gilt die bisherige.';
  if (capacity === 'beauftragte')
    return state === 'zur-freigabe'
      ? 'Der Bogen liegt der Leitung vor. Wollen Sie noch etwas ändern, holen Sie ihn zurück.'
      : 'Freigeben kann nur die Leitung oder ihre Vertretung. Geben Sie ihr den Bogen, wenn er fertig ist.';
  return 'Mit der Freigabe gelten die Antworten als die Ihrer Kommune. Andere Kommunen sehen sie erst, wenn die ganze Abfrage freigegeben ist.';
}
