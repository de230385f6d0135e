import type { StepKey } from '../../domain/overview/appraisal-step.ts';
import type { OverviewPage } from '../../use-cases/overview/load-overview.ts';

/** Where a step is done, and what the button to it says. */
export interface StepPlace {
  readonly href: string;
  readonly act: string;
}

/** Pages below the appraisal; the survey has its own place. */
const PAGES: Readonly<Record<Exclude<StepKey, 'ist-analyse'>, readonly [path: string, act: string]>> = {
  vorteilhaftigkeit: ['/prozesskosten', 'Prozesskosten rechnen'],
  optionen: ['/optionen', 'Optionen bearbeiten'],
  empfehlung: ['/empfehlung', 'Empfehlung schreiben'],
  zwischenbericht: ['/berichte', 'Zum Zwischenbericht'],
  'soll-konzeption': ['/optionen', 'Bevorzugte Option ergänzen'],
  foerderpruefung: ['/empfehlung#foerderung', 'Förderprogramme prüfen'],
  information: ['/information', 'Beschäftigte informieren'],
  schlussbericht: ['/berichte', 'Zum Schlussbericht'],
  entscheidung: ['/berichte', 'Entscheidungen ansehen'],
};

const SCORES = ['/kriterien', 'Kriterien bewerten'] as const;

/** The costs are worked out for all; what is missing are the scores. */
function lacksScoresAlone(key: StepKey, { steps }: OverviewPage): boolean {
  const step = steps.find((candidate) => candidate.key === key);
  return key === 'vorteilhaftigkeit' && step?.state === 'laeuft' && step.count?.done === step.count?.of;
}

/** `base` is the alliance's address, `path` that of the appraisal. */
export function stepPlace(
  key: StepKey,
  { base, path }: { readonly base: string; readonly path: string },
  page: OverviewPage,
): StepPlace {
  if (key !== 'ist-analyse') {
    const [below, act] = lacksScoresAlone(key, page) ? SCORES : PAGES[key];
    return { href: `${path}${below}`, act };
  }
  const open = page.surveys.find(({ state }) => state !== 'freigegeben') ?? page.surveys[0];
  return open
    ? { href: `${base}/erhebungen/${open.slug}`, act: 'Zur Erhebung' }
    : { href: `${base}/erhebungen/neu?projekt=${page.project.slug}`, act: 'Erhebung anlegen' };
}
