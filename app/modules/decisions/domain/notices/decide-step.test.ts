import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { decideNoticeStep, isAnswer, type NoticeStanding, type StepRequest } from './decide-step.ts';
import { NOTICE_STEPS, type NoticeStep, noticeTransition } from './transitions.ts';

const TODAY = calendarDate('2026-11-21');
const START: NoticeStanding = {
  state: 'in-vorbereitung',
  result: null,
  duty: 'anzeige',
  missing: [],
  latest: calendarDate('2026-11-20'),
  submittedOn: null,
};
const REQUEST: Omit<StepRequest, 'step'> = {
  on: calendarDate('2026-11-20'),
  to: 'Regierungspräsidium Darmstadt',
  way: 'post',
  remark: '',
};
const take = (step: NoticeStep, standing: Partial<NoticeStanding> = {}, request: Partial<StepRequest> = {}) =>
  decideNoticeStep({ ...START, ...standing }, { ...REQUEST, step, ...request }, TODAY);
const refusal = (...args: Parameters<typeof take>) => {
  const outcome = take(...args);
  return outcome.ok ? [] : outcome.error.map(({ field, message }) => `${field}: ${message}`);
};

describe('a step', () => {
  it('reports ready only when nothing lacks, and names what does', () => {
    expect(take('bereitmelden')).toMatchObject({ ok: true, value: { state: 'bereit' } });
    expect(refusal('bereitmelden', { missing: ['Kostenvergleich', 'Entwurf'] })).toEqual([
      'step: Es fehlen noch: Kostenvergleich und Entwurf. Laden Sie die Unterlagen hoch.',
    ]);
  });

  it('is in time on the latest day, late the day after: allowed with a remark, with the days', () => {
    const ready = { state: 'bereit' } as const;
    expect(take('einreichen', ready)).toMatchObject({
      ok: true,
      value: { state: 'eingereicht', warning: null },
    });
    const late = { on: TODAY };
    expect(refusal('einreichen', ready, late)).toEqual([
      'remark: 1 Tag nach dem spätesten Tag (20.11.2026) eingereicht. Schreiben Sie in die Bemerkung, warum und was mit der Behörde besprochen ist.',
    ]);
    expect(take('einreichen', ready, { ...late, remark: 'mit der Behörde abgestimmt' })).toMatchObject({
      ok: true,
      value: { warning: '1 Tag nach dem spätesten Tag (20.11.2026) eingereicht.' },
    });
    expect(take('einreichen', { ...ready, latest: null }, late).ok).toBe(true);
  });

  it('says everything that is wrong with a submission at once', () => {
    const fields = refusal('einreichen', { state: 'bereit' }, { on: null, to: '', way: '' });
    expect(fields.map((text) => text.split(':')[0])).toEqual(['on', 'to', 'way']);
    expect(
      refusal('einreichen', { state: 'bereit' }, { on: calendarDate('2026-11-22'), remark: 'x' })[0],
    ).toMatch(/liegt in der Zukunft/);
  });

  it('takes the answers that fit the duty, not before the submission', () => {
    const sent = { state: 'eingereicht', submittedOn: calendarDate('2026-11-10') } as const;
    expect(take('ohne-beanstandung', sent)).toMatchObject({
      ok: true,
      value: { state: 'beantwortet', result: 'ohne-beanstandung' },
    });
    expect(refusal('genehmigt', sent)[0]).toMatch(/Eine Anzeige wird nicht genehmigt/);
    expect(take('genehmigt', { ...sent, duty: 'genehmigung' }).ok).toBe(true);
    expect(refusal('ohne-beanstandung', { ...sent, duty: 'genehmigung' })[0]).toMatch(/Genehmigung nötig/);
    expect(refusal('beanstandet', sent, { on: calendarDate('2026-11-09') })[0]).toMatch(/nicht früher/);
    expect(take('nachforderung', sent)).toMatchObject({ ok: true, value: { state: 'in-vorbereitung' } });
  });

  it('amends only what was objected to, withdraws only with a reason', () => {
    expect(refusal('nachbessern', { state: 'beantwortet', result: 'ohne-beanstandung' })[0]).toMatch(
      /beanstandet/,
    );
    expect(take('nachbessern', { state: 'beantwortet', result: 'beanstandet' }).ok).toBe(true);
    expect(refusal('zurueckziehen')[0]).toMatch(/Nennen Sie den Grund/);
    expect(refusal('einreichen')[0]).toContain('„in Vorbereitung“');
  });
});

it('no order of events reaches a state that the table does not lead to', () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((n) => calendarDate(`2026-11-${String(n).padStart(2, '0')}`));
  const request = fc.record({
    step: fc.constantFrom(...NOTICE_STEPS),
    on: fc.option(day),
    to: fc.constantFrom('', 'Behörde'),
    way: fc.constantFrom('', 'post'),
    remark: fc.constantFrom('', 'Grund'),
    missing: fc.constantFrom<readonly string[]>([], [], ['Beschluss']),
  });
  fc.assert(
    fc.property(
      fc.constantFrom('anzeige', 'genehmigung'),
      fc.array(request, { maxLength: 40 }),
      (duty, requests) => {
        let standing: NoticeStanding = { ...START, duty };
        for (const { missing, ...asked } of requests) {
          const before = { ...standing, missing };
          const outcome = decideNoticeStep(before, asked, TODAY);
          if (!outcome.ok) continue;
          const { from, to } = noticeTransition(asked.step);
          expect(from).toContain(before.state);
          const { state, result } = outcome.value;
          expect(state).toBe(to);
          // A result stands exactly where the authority has answered, and it fits the duty.
          expect(result !== null).toBe(state === 'beantwortet');
          expect(result).not.toBe(duty === 'genehmigung' ? 'ohne-beanstandung' : 'genehmigt');
          if (asked.step === 'bereitmelden') expect(missing).toEqual([]);
          if (isAnswer(asked.step)) expect((asked.on ?? '') >= (before.submittedOn ?? '')).toBe(true);
          const submittedOn = asked.step === 'einreichen' ? asked.on : before.submittedOn;
          standing = { ...before, state, result, submittedOn };
        }
      },
    ),
    { numRuns: 500 },
  );
});
