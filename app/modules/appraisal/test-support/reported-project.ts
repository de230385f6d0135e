import { GROSS_GERAU_MEMBERS } from '../../../../db/seeds/gross-gerau/members.ts';
import type { TestApp } from '../../../../tests/support/test-app.ts';
import { addDays, calendarDate } from '../../../foundation/calendar-date.ts';
import type { Acting } from '../../../platform/acting.ts';
import { inActing } from '../../../platform/acting.ts';
import { canonicalJson } from '../../../platform/audit/canonical-json.ts';
import { sha256Of } from '../../../platform/sha256.ts';
import { AS_REPORTED, STANDARD_TEMPLATES, type Stage, templateStages } from '../../projects/domain/index.ts';
import { insertParticipations, insertStages, insertUndertakings } from '../../projects/index.ts';
import { insertMembers, listMembers } from '../../region/index.ts';
import { draftChapter } from '../domain/reports/draft-chapter.ts';
import { freezeContent } from '../domain/reports/frozen-report.ts';
import { chaptersOf, type ReportKind } from '../domain/reports/report-kind.ts';
import { insertFrozenReport } from '../store/frozen-report-store.ts';
import { SAMPLE_RESULT, sampleAdvantage, sampleChapter, sampleReportData } from './report-samples.ts';

export const RAUNHEIM = '06433010';
export const TREBUR = '06433014';
export const NAUHEIM = '06433009';
const KEYS = [RAUNHEIM, TREBUR, NAUHEIM];
const START = calendarDate('2026-03-02');

interface Made {
  readonly undertakingId: string;
  readonly slug: string;
}

/** A project of Raunheim (lead), Trebur and Nauheim that runs since 2 March 2026 and stands at a stage of the standard. */
export async function reportedProject(
  { services, alliance }: TestApp,
  { slug, stage, ended = false }: { slug: string; stage: string; ended?: boolean },
): Promise<Made> {
  return inActing(services, alliance, 'konto-1', async ({ tx }) => {
    if ((await listMembers(tx)).length === 0) await insertMembers(tx, alliance.id, GROSS_GERAU_MEMBERS);
    const state = { precision: 'day', outcome: null, reason: '', until: null, source: 'Test' } as const;
    const made = {
      ...AS_REPORTED,
      slug,
      title: 'Archivwesen',
      kind: 'pruefprojekt',
      implementationTitle: null,
      areaId: null,
      printedParticipants: null,
      description: 'Gemeinsame Archive',
      source: 'Test',
      template: { key: 'pruefprojekt', version: 1 },
      states: [
        { ...state, since: START, state: 'laufend' },
        ...(ended ? [{ ...state, since: calendarDate('2026-11-20'), state: 'abgeschlossen' } as const] : []),
      ],
    } as const;
    const undertakingId = (await insertUndertakings(tx, alliance.id, [made])).get(slug) ?? '';
    await insertStages(tx, alliance.id, undertakingId, stagesAt(stage));
    const members = (await listMembers(tx)).filter(({ member }) => KEYS.includes(member.key));
    await insertParticipations(
      tx,
      alliance.id,
      members.map(({ id: memberId, member }) => ({
        undertakingId,
        memberId,
        validFrom: START,
        validTo: null,
        participates: true,
        represented: true,
        roles: member.key === RAUNHEIM ? ['PL'] : ['PG'],
        implementation: null,
        coreTeam: false,
        responsible: true,
        note: '',
        version: 1,
      })),
    );
    return { undertakingId, slug };
  });
}

function stagesAt(key: string): Stage[] {
  const template = STANDARD_TEMPLATES.find((one) => one.key === 'pruefprojekt');
  if (!template) throw new Error('no template pruefprojekt');
  const stages = templateStages(template, START);
  const current = stages.findIndex((stage) => stage.key === key);
  return stages.map((stage, index) => {
    const startedOn = stage.plannedFrom;
    if (index < current) return { ...stage, state: 'abgeschlossen', startedOn, endedOn: stage.plannedTo };
    return index === current ? { ...stage, state: 'laufend', startedOn } : stage;
  });
}

/** A frozen report of that project: Trebur would pay 10 euros more, of Nauheim nothing is known. */
export async function frozenSample(
  { tx, alliance, at, today, actor }: Acting,
  { undertakingId, slug }: Made,
  kind: ReportKind,
  number = 1,
): Promise<void> {
  const names = new Map((await listMembers(tx)).map(({ member: { key, name } }) => [key, name]));
  const nameOf = (key: string): string => names.get(key) ?? key;
  const data = sampleReportData({
    today: addDays(today, -1),
    members: KEYS.map((key) => ({ key, name: nameOf(key), roles: [] })),
    advantage: {
      ...{ criteria: [], losers: [nameOf(TREBUR)] },
      total: SAMPLE_RESULT.total,
      members: [
        sampleAdvantage(RAUNHEIM, nameOf(RAUNHEIM), 100n, 80n),
        sampleAdvantage(TREBUR, nameOf(TREBUR), 50n, 60n),
        sampleAdvantage(NAUHEIM, nameOf(NAUHEIM), null, null),
      ],
    },
  });
  const chapters = chaptersOf(kind).map((key) => sampleChapter(key, draftChapter(key, data, kind)));
  const content = canonicalJson(freezeContent({ kind, number, slug, isSample: false, chapters }, data));
  const sha256 = sha256Of(content);
  const report = { undertakingId, kind, number, content, sha256, byLabel: 'IKZ-Geschäftsstelle', at };
  await insertFrozenReport(tx, alliance.id, report, actor);
}
