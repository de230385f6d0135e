import { COST_KINDS } from '../charter/charter.ts';
import { LIFE_STEPS, lifeTransition } from '../life/life-steps.ts';
import { OUTCOMES } from '../life/outcome.ts';
import { LOCAL_STATES } from '../local/local-part.ts';
import { GATE_DECISIONS } from '../process/gate-decision.ts';
import { TEMPLATE_BASES } from '../process/process-template.ts';
import { GATES, STAGE_STATES } from '../process/stage.ts';
import { ITEM_KINDS } from '../schedule/schedule.ts';
import { PARTNER_KINDS, PARTNER_PARTS } from '../team/partner.ts';
import { TEAM_EVENT_LABELS } from '../team/team-event.ts';
import { UNDERTAKING_KIND_LABELS, UNDERTAKING_STATE_LABELS } from './undertaking.ts';
import { DRIVERS } from './undertaking-record.ts';

type Words = Readonly<Record<string, string>>;

/** Words of the codes that the trail keeps of projects and their standards, by field. */
const WORDS: Readonly<Record<string, Words>> = {
  kind: {
    ...ITEM_KINDS,
    ...TEAM_EVENT_LABELS,
    ...PARTNER_KINDS,
    ...UNDERTAKING_KIND_LABELS,
    bundle: 'Bündel',
    proposal: 'Vorschlag',
    undertaking: 'Vorhaben',
  },
  kinds: UNDERTAKING_KIND_LABELS,
  followedBy: UNDERTAKING_KIND_LABELS,
  state: { ...LOCAL_STATES, ...STAGE_STATES, ...UNDERTAKING_STATE_LABELS },
  step: Object.fromEntries(LIFE_STEPS.map((step) => [step, lifeTransition(step).label])),
  outcome: Object.fromEntries(Object.entries(OUTCOMES).map(([code, { label }]) => [code, label])),
  precision: {
    day: 'auf den Tag',
    month: 'auf den Monat',
    season: 'auf die Jahreszeit',
    'half-year': 'auf das Halbjahr',
    year: 'auf das Jahr',
    latest: 'spätestens',
  },
  gate: GATES,
  decidedBy: GATES,
  role: { auftrag: 'Projektauftrag', ablaufplan: 'Projektablaufplan', arbeit: 'Arbeit' },
  decision: GATE_DECISIONS,
  basis: TEMPLATE_BASES,
  drivers: DRIVERS,
  costKind: COST_KINDS,
  part: PARTNER_PARTS,
};

/** A task of a schedule shares its code with a kind of undertakings. */
const ITEMS: readonly string[] = ['scheduleItems', 'items'];

/** A code of the trail in the word that the pages have for it; undefined where a field holds no code, or an unknown one. */
export function trailWord(field: string, value: string): string | undefined {
  const names = field.split('.').filter((part) => !/^\d+$/.test(part));
  const name = names.at(-1) ?? '';
  const words = name === 'kind' && names.some((part) => ITEMS.includes(part)) ? ITEM_KINDS : WORDS[name];
  return words && Object.hasOwn(words, value)
    ? Object.entries(words).find(([code]) => code === value)?.[1]
    : undefined;
}
