import { inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { listAreas } from '../../../catalogue/index.ts';
import type { LifeSurroundings } from '../../domain/life/life-consequences.ts';
import { findTemplate } from '../../domain/process/process-template.ts';
import { needsCharter, type StateEntry, stateAt } from '../../domain/undertakings/undertaking.ts';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { listCandidates } from '../../store/candidate-store.ts';
import { listRelatives } from '../../store/relative-store.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { readTemplates } from '../process/read-templates.ts';
import { type LifeReading, readLifeFacts } from './read-life-facts.ts';
import { type LifeOrder, type Stepped, takeLifeStep } from './take-life-step.ts';

type Named = Pick<UndertakingRecord, 'slug' | 'title'>;

/** A project with its life as the page shows it. */
export interface LifePage extends LifeReading {
  readonly undertaking: UndertakingRecord;
  readonly state: StateEntry | null;
  readonly areaName: string | null;
  readonly parent: Named | null;
  /** Its parts and what follows it. */
  readonly children: readonly Named[];
  /** Title of the standard it started with; null without one. */
  readonly templateTitle: string | null;
  readonly around: LifeSurroundings;
}

/** One project with its history and what its next steps depend on; undefined where there is none. */
export const loadLife = (
  { database, clock }: Services,
  alliance: Alliance,
  slug: string,
): Promise<LifePage | undefined> =>
  database.inAlliance(alliance.id, async (tx) => {
    const undertaking = await findUndertaking(tx, slug);
    if (!undertaking) return undefined;
    const reading = await readLifeFacts(tx, undertaking, clock.today());
    const { areaId, template, origin, kind } = undertaking;
    const joining = needsCharter(kind) ? reading.charter.bound : await listCandidates(tx, undertaking.id);
    const areas = areaId === null ? [] : await listAreas(tx);
    const started = template && findTemplate(await readTemplates(tx), template);
    return {
      ...reading,
      ...(await listRelatives(tx, undertaking)),
      undertaking,
      state: stateAt(undertaking.states, clock.today()),
      areaName: areas.find(({ id }) => id === areaId)?.name ?? null,
      templateTitle: started?.title ?? null,
      around: { kind, origin, openStages: reading.facts.openStages, joining: joining.length },
    };
  });

/** Takes a step as the form was filled in. */
export const submitLifeStep = (
  services: Services,
  alliance: Alliance,
  order: LifeOrder,
  actor: string,
): Promise<Stepped> => inActing(services, alliance, actor, (acting) => takeLifeStep(acting, order));
