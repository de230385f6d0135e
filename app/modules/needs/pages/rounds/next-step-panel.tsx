import { LinkButton } from '../../../../ui/button.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { type NextAct, nextStep } from '../../domain/rounds/next-act.ts';
import { roundHref } from './round-places.ts';
import type { RoundViewProps } from './round-props.ts';

/** Label and address of each act. */
const ACTS: Readonly<Record<NextAct, { readonly label: string; href(base: string, slug: string): string }>> =
  {
    einstellungen: { label: 'Einstellungen ergänzen', href: below('einstellungen') },
    oeffnen: { label: 'Runde öffnen', href: below('oeffnen') },
    abwarten: { label: 'Rückmeldungen ansehen', href: below('rueckmeldungen') },
    schliessen: { label: 'Runde schließen', href: below('schliessen') },
    komplexitaet: { label: 'Komplexität eintragen', href: below('komplexitaet') },
    freigeben: { label: 'Runde freigeben', href: below('freigeben') },
    rangfolge: { label: 'Rangfolge ansehen', href: (base, slug) => `${base}/bedarf?runde=${slug}` },
  };

/** What else is possible in each state, beside the main act. */
const OTHERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  offen: [
    ['rueckmeldungen', 'Rückmeldungen'],
    ['schliessen', 'Vorzeitig schließen'],
  ],
  geschlossen: [
    ['rueckmeldungen', 'Rückmeldungen'],
    ['top20', 'Rangfolge bestätigen lassen'],
    ['freigeben', 'Freigeben'],
    ['wieder-oeffnen', 'Wieder öffnen'],
  ],
  freigegeben: [
    ['rueckmeldungen', 'Rückmeldungen'],
    ['top20', 'Rangfolge bestätigen lassen'],
  ],
};

/** What the office does next: one main button with its reason, the rest beside it. */
export function NextStepPanel({ base, file: { round, facts } }: RoundViewProps) {
  const { act, reason } = nextStep(facts);
  const href = roundHref(base, round.slug);
  const main = ACTS[act].href(base, round.slug);
  return (
    <Panel title="Nächster Schritt" id="schritt">
      <p>{reason}</p>
      <div className="gw-actions gw-actions--below">
        <LinkButton look="primary" href={main}>
          {ACTS[act].label}
        </LinkButton>
        {(OTHERS[round.state] ?? [])
          .filter(([path]) => `${href}/${path}` !== main)
          .map(([path, label]) => (
            <LinkButton key={path} href={`${href}/${path}`}>
              {label}
            </LinkButton>
          ))}
      </div>
    </Panel>
  );
}

function below(path: string): (base: string, slug: string) => string {
  return (base, slug) => `${roundHref(base, slug)}/${path}`;
}
