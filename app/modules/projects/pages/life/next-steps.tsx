import { LinkButton } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Findings } from '../../../../ui/text.tsx';
import { currentEntry, stepsFrom } from '../../domain/life/decide-life-step.ts';
import { lifeTransition } from '../../domain/life/life-steps.ts';
import { needsCharter } from '../../domain/undertakings/undertaking.ts';
import type { LifePage } from '../../use-cases/life/load-life.ts';

/** What the office can do next, with what the start still waits for. */
export function NextSteps({ path, life }: { readonly path: string; readonly life: LifePage }) {
  const { facts } = life;
  const state = currentEntry(facts)?.state;
  if (!state) return null;
  const steps = stepsFrom(state);
  const waitsForCharter = state === 'in-vorbereitung' && needsCharter(facts.kind);
  return (
    <Panel title="Nächste Schritte" id="schritte" className="gw-screen-only">
      <div className="gw-stack">
        {waitsForCharter && (
          <Findings
            items={[{ tone: facts.charter.isSigned ? 'success' : 'warning', text: facts.charter.reason }]}
          />
        )}
        {waitsForCharter && !facts.charter.isSigned && (
          <p>
            <LinkButton look="primary" href={`${path}/auftrag`}>
              Zum Projektauftrag
            </LinkButton>
          </p>
        )}
        {steps.length === 0 && <p className="gw-note">Das ist der letzte Stand dieses Vorhabens.</p>}
        {steps
          .filter((step) => step !== 'starten' || !waitsForCharter || facts.charter.isSigned)
          .map((step, index) => (
            <p key={step}>
              <LinkButton
                look={index === 0 && step === 'starten' ? 'primary' : 'secondary'}
                href={`${path}/stand/${step}`}
              >
                {lifeTransition(step).label}
              </LinkButton>
            </p>
          ))}
      </div>
    </Panel>
  );
}
