import { describe, expect, it } from 'vitest';
import { checkFinding, type FigureDraft, type FindingDraft } from './check-finding.ts';

const NAMES = ['Raunheim', 'Trebur'];
const row = (changes: Partial<FigureDraft> = {}): FigureDraft => ({
  label: ' Fälle ',
  value: '412',
  unit: '',
  member: '',
  isReleased: true,
  ...changes,
});
const EMPTY = row({ label: '', value: '' });
const DRAFT: FindingDraft = {
  title: ' Ein  Titel ',
  field: 'Archiv',
  text: ' Text ',
  figures: [row(), EMPTY],
};
const fields = (changes: Partial<FindingDraft>) => {
  const checked = checkFinding({ ...DRAFT, ...changes }, NAMES);
  return checked.ok ? [] : checked.error.map(({ field }) => field);
};

describe('a finding', () => {
  it('is kept without blanks and empty rows; a figure of all is nobody’s to release', () => {
    expect(checkFinding(DRAFT, NAMES)).toEqual({
      ok: true,
      value: {
        title: 'Ein Titel',
        field: 'Archiv',
        content: {
          kind: 'erkenntnis',
          text: 'Text',
          figures: [{ label: 'Fälle', value: '412', unit: '', member: null, isReleased: false }],
        },
      },
    });
  });

  it('is kept without control characters, which nobody could take over', () => {
    const pasted = { ...DRAFT, title: 'Aus\vFolien', field: 'Ar\u0007chiv', text: 'eins\vzwei\u0007' };
    expect(
      checkFinding({ ...pasted, figures: [row({ label: 'Fä\u0007lle', unit: 'im\vJahr' })] }, NAMES),
    ).toEqual({
      ok: true,
      value: {
        title: 'Aus Folien',
        field: 'Archiv',
        content: {
          kind: 'erkenntnis',
          text: 'eins\nzwei',
          figures: [{ label: 'Fälle', value: '412', unit: 'im Jahr', member: null, isReleased: false }],
        },
      },
    });
  });

  it.each<[Partial<FindingDraft>, readonly string[]]>([
    [{ title: '' }, ['title']],
    [{ title: 'x'.repeat(161) }, ['title']],
    [{ field: ' ' }, ['field']],
    [{ text: '' }, ['text']],
    [{ text: 'x'.repeat(8001) }, ['text']],
    [{ figures: [row({ label: '' })] }, ['figures']],
    [{ figures: [row({ value: '' })] }, ['figures']],
    [{ figures: [row({ unit: 'x'.repeat(121) })] }, ['figures']],
    [{ figures: [row({ member: 'Nirgends' })] }, ['figures']],
    [{ figures: [row({ member: 'Trebur' })] }, []],
    [
      { title: '', field: '', text: '', figures: [row({ label: '' })] },
      ['title', 'field', 'text', 'figures'],
    ],
  ])('%j: %j', (changes, expected) => {
    expect(fields(changes)).toEqual(expected);
  });
});
