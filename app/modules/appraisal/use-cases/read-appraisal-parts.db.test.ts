import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { Tx } from '../../../platform/transaction.ts';
import { insertOption } from '../store/option-store.ts';
import { markSampleAdvantage } from '../store/sample-advantage-store.ts';
import { advantageStage } from '../test-support/advantage-stage.ts';
import { jointOption } from '../test-support/option-samples.ts';
import { reportedProject } from '../test-support/reported-project.ts';
import { readAppraisalParts, readIsSample } from './read-appraisal-parts.ts';

const app = await createTestApp();
const stage = await advantageStage(app);
const TODAY = calendarDate('2026-11-21');
const { id: allianceId } = app.alliance;
const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.services.database.inAlliance(allianceId, work);
const made = async (slug: string): Promise<string> =>
  (await reportedProject(app, { slug, stage: 'zwischenbericht' })).undertakingId;
const isMarked = (id: string): Promise<boolean> =>
  within(async (tx) => readIsSample(tx, { id, isSample: false }, await readAppraisalParts(tx, id), TODAY));

describe('an appraisal of a real project is marked as made up', () => {
  it('not while nothing in it is', async () => {
    expect(await isMarked(await made('echt'))).toBe(false);
  });

  it('by options that were taken over from a made-up comparison, unless they were taken out', async () => {
    const id = await made('optionen');
    const key = { allianceId, undertakingId: id };
    await within((tx) => insertOption(tx, key, jointOption({ isSample: true, isRemoved: true })));
    expect(await isMarked(id)).toBe(false);
    await within((tx) => insertOption(tx, key, jointOption({ isSample: true, number: 2 })));
    expect(await isMarked(id)).toBe(true);
  });

  it('by made-up figures of its check, and by made-up standard costs that its model uses', async () => {
    const id = await made('angaben');
    await within((tx) => markSampleAdvantage(tx, allianceId, id));
    expect(await isMarked(id)).toBe(true);
    const { undertakingId } = await stage.model('saetze');
    expect(await isMarked(undertakingId)).toBe(true);
  });
});
