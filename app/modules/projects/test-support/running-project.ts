import { addDays, type CalendarDate } from '../../../foundation/calendar-date.ts';
import type { Acting } from '../../../platform/acting.ts';
import type { Services } from '../../../platform/services.ts';
import { playSample } from '../../decisions/index.ts';
import { listMembers } from '../../region/index.ts';
import type { Stage } from '../domain/process/stage.ts';
import { STANDARD_TEMPLATES } from '../domain/process/standard-templates.ts';
import { templateStages } from '../domain/process/template-stages.ts';
import { projectSubject } from '../domain/undertakings/project-subject.ts';
import { insertParticipations } from '../store/participation-store.ts';
import { insertStages } from '../store/stage-store.ts';
import { insertUndertakings } from '../store/undertaking-store.ts';
import { day, samplePart, sampleUndertaking, since } from './project-samples.ts';

/** The stage at which the project stands: the interim report of the review project, which all members decide. */
const STAGE = 'zwischenbericht';
const STARTED = day('2026-02-02');

/**
 * A project of all members that waits for the release of its interim report: of 15, nine have agreed, one has asked, one
 * objects, one takes no part, three have not answered. The first member leads.
 */
export async function runningProject(
  services: Pick<Services, 'config' | 'clock'>,
  acting: Acting,
  slug = 'personalservice',
): Promise<string> {
  const members = await listMembers(acting.tx);
  const subject = { slug, title: 'Gemeinsamer Personalservice' };
  const ids = await insertUndertakings(acting.tx, acting.alliance.id, [
    sampleUndertaking({
      ...subject,
      template: { key: 'pruefprojekt', version: 1 },
      states: [since('2025-11-03', 'in-vorbereitung'), since(STARTED, 'laufend')],
      plannedStart: STARTED,
      plannedEnd: day('2027-06-30'),
    }),
  ]);
  const id = ids.get(slug) ?? '';
  const parts = members.map((member, index) =>
    samplePart(id, member.id, { validFrom: STARTED, roles: index === 0 ? ['PL'] : ['PG'] }),
  );
  await insertParticipations(acting.tx, acting.alliance.id, parts);
  const keys = members.map(({ member }) => member.key);
  const documentId = await playSample(services, acting, release(subject, keys));
  await insertStages(acting.tx, acting.alliance.id, id, stagesAt(documentId, acting.today));
  return id;
}

const EVENTS = ['rueckfragen', 'widersprechen', 'nicht-teilnehmen'] as const;

const release = (
  project: { readonly slug: string; readonly title: string },
  keys: readonly string[],
): Parameters<typeof playSample>[2] => ({
  title: 'Zwischenbericht Personalservice',
  kind: 'freigabe',
  form: 'text',
  sameVersion: true,
  subject: projectSubject(project),
  body: '# Zwischenbericht\n\nBeispieltext.',
  dueInDays: 20,
  parties: keys.map((memberKey) => ({ memberKey, amount: null })),
  acts: [
    { daysAgo: 24, do: 'senden' },
    ...keys.slice(0, 9).map((memberKey) => ({
      daysAgo: 5,
      do: 'antworten' as const,
      memberKey,
      event: 'zustimmen' as const,
    })),
    ...keys.slice(9, 12).map((memberKey, index) => ({
      daysAgo: 3,
      do: 'antworten' as const,
      memberKey,
      event: EVENTS[index] ?? 'rueckfragen',
      remark: 'Beispieltext',
    })),
  ],
});

/** Those before it are over, one a day late. */
function stagesAt(documentId: string, today: CalendarDate): Stage[] {
  const template = STANDARD_TEMPLATES.find(({ key }) => key === 'pruefprojekt');
  if (!template) throw new Error('no template pruefprojekt');
  const stages = templateStages(template, STARTED);
  const current = stages.findIndex(({ key }) => key === STAGE);
  return stages.map((stage, index) => {
    if (index > current) return stage;
    const startedOn = stage.plannedFrom;
    if (index === current)
      return { ...stage, state: 'laufend', startedOn, plannedTo: addDays(today, 20), documentId };
    return {
      ...stage,
      state: 'abgeschlossen',
      startedOn,
      endedOn: stage.plannedTo && addDays(stage.plannedTo, 1),
    };
  });
}
