import { must } from '../../../foundation/result.ts';
import type { Acting } from '../../../platform/acting.ts';
import { addDraft } from '../../decisions/index.ts';
import { insertMembers } from '../../region/index.ts';
import { EMPTY_CHARTER } from '../domain/charter/charter.ts';
import { projectSubject } from '../domain/undertakings/project-subject.ts';
import { replaceCandidates } from '../store/candidate-store.ts';
import { saveCharterRevision, updateCharterLinks } from '../store/charter-store.ts';
import { insertUndertakings } from '../store/undertaking-store.ts';
import { NAUHEIM, RAUNHEIM, TREBUR } from './charter-stage.ts';
import { day, sampleTown, sampleUndertaking, since } from './project-samples.ts';

/** Groß-Rohrheim of the next county joined the fire-brigade project: 12th report of Groß-Gerau, 1.1 a. */
export const GUEST = '06431010';

/** Three towns, a guest, and a project that is meant for the towns, with the document by which they are to sign. */
export async function draftedCharter(acting: Acting) {
  const { tx, alliance } = acting;
  const ids = await insertMembers(tx, alliance.id, [
    sampleTown(RAUNHEIM, 'Raunheim'),
    sampleTown(TREBUR, 'Trebur'),
    sampleTown(NAUHEIM, 'Nauheim'),
    sampleTown(GUEST, 'Groß-Rohrheim', { standing: 'gast', countyKey: '06431' }),
  ]);
  const project = sampleUndertaking({ states: [since('2026-10-01', 'in-vorbereitung')] });
  const undertakingId = (await insertUndertakings(tx, alliance.id, [project])).get('archiv') ?? '';
  await replaceCandidates(tx, alliance.id, undertakingId, [
    { memberId: ids.get(RAUNHEIM) ?? '', roles: ['PL'] },
    { memberId: ids.get(TREBUR) ?? '', roles: [] },
    { memberId: ids.get(NAUHEIM) ?? '', roles: ['PG'] },
  ]);
  const charterId = must(
    await addDraft(acting, {
      title: 'Projektauftrag Archivwesen',
      kind: 'projektauftrag',
      form: 'text',
      sameVersion: true,
      dueOn: day('2026-11-30'),
      body: '# 1. Projektziele\n\nEin gemeinsames Archiv.',
      parties: [RAUNHEIM, TREBUR, NAUHEIM].map((memberKey) => ({ memberKey, amount: null })),
      subject: projectSubject(project),
      isSample: false,
    }),
  );
  const wording = { undertakingId, number: 1, charter: EMPTY_CHARTER, at: acting.at, actor: acting.actor };
  await saveCharterRevision(tx, alliance.id, wording);
  const links = { commentDocumentId: null, signingDocumentId: charterId, agreedDocumentId: null };
  await updateCharterLinks(tx, undertakingId, links);
  return { ids, undertakingId, charterId };
}
