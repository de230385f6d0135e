import { describe, expect, it } from 'vitest';
import { checklistOf } from './papers.ts';
import { noticeReach, visibleLines } from './visible-notice.ts';

const PARTIES = [
  { key: '06433010', name: 'Raunheim' },
  { key: '06433014', name: 'Trebur' },
];
const notice = { parties: PARTIES, checklist: checklistOf('mandatierung', PARTIES) };
const viewer = (...memberKeys: string[]) => ({ seesAll: false, isController: false, memberKeys });
const labels = (who: Parameters<typeof visibleLines>[0]) => visibleLines(who, notice).map(({ item }) => item);

describe('what someone sees of a notice', () => {
  it.each([
    ['the office', { ...viewer(), seesAll: true }, 'ganz'],
    ['the controller', { ...viewer(), isController: true }, 'beteiligt'],
    ['a party', viewer('06433014'), 'beteiligt'],
    ['another member', viewer('06433003'), 'umriss'],
    ['nobody’s', viewer(), 'umriss'],
  ] as const)('%s', (_, who, reach) => {
    expect(noticeReach(who, notice)).toBe(reach);
  });

  it('names no other member’s resolution, there or missing', () => {
    const shared = ['vereinbarung', 'weitere/1'];
    expect(labels({ ...viewer(), seesAll: true })).toEqual([
      'beschluss/06433010',
      'beschluss/06433014',
      ...shared,
    ]);
    expect(labels(viewer('06433014'))).toEqual(['beschluss/06433014', ...shared]);
    expect(labels({ ...viewer(), isController: true })).toEqual(shared);
    expect(labels(viewer('06433003'))).toEqual([]);
  });
});
