import { newId } from '../../../../platform/new-id.ts';
import type { SampleSection } from '../../domain/follow-up/sample-round.ts';
import type { RoundRecord } from '../../store/round-store.ts';
import { insertSection } from '../../store/section-store.ts';
import { readAskedAreas } from '../answers/read-answers.ts';
import type { RoundActing } from '../rounds/acting.ts';

const DAY_MS = 86_400_000;

/** Puts made-up sections into the sheets of a sample round. No link goes out: `Erneut senden` makes the first. */
export async function playSampleSections(
  { tx, alliance, at }: RoundActing,
  round: RoundRecord,
  sections: readonly (SampleSection & { readonly memberId: string })[],
): Promise<void> {
  const areas = await readAskedAreas(tx, round);
  for (const { memberId, office, address, areaSlug, daysAgo, handedInDaysAgo } of sections) {
    const tasks = areas.find(({ slug }) => slug === areaSlug)?.tasks ?? [];
    await insertSection(tx, alliance.id, {
      ...{ id: newId(), roundId: round.id, memberId, office, address, dueOn: null, note: '' },
      ...{
        taskIds: tasks.map(({ id }) => id),
        sentCount: 1,
        remindedOn: null,
        withdrawnAt: null,
        version: 1,
      },
      sentAt: new Date(at.getTime() - daysAgo * DAY_MS),
      state: handedInDaysAgo === null ? 'offen' : 'abgegeben',
      handedInAt: handedInDaysAgo === null ? null : new Date(at.getTime() - handedInDaysAgo * DAY_MS),
    });
  }
}
