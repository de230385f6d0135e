import { describe, expect, it } from 'vitest';
import { cents } from '../../../../foundation/cents.ts';
import { TODAY } from '../../test-support/circulation-samples.ts';
import { BOTH } from '../../test-support/signature-samples.ts';
import { type SignaturePaperContents, signaturePaper } from './signature-paper.ts';

const CONTENTS: SignaturePaperContents = {
  office: 'IKZ-Geschäftsstelle',
  title: 'Vereinbarung über das Archiv',
  isSample: true,
  version: {
    number: 2,
    body: '# § 1 Zweck\n\nDie Parteien\narbeiten zusammen.\n\n- Raunheim\n- Trebur',
    sha256: '0123456789abcdef'.repeat(4),
  },
  legalName: 'Stadt Raunheim, vertreten durch den Magistrat',
  nameProblem: null,
  signatories: BOTH,
  amount: cents(20_000_00n),
  source: 'HGO § 71 Abs. 2',
  today: TODAY,
};

describe('signaturePaper', () => {
  it('names version, checksum, party and both signatories', () => {
    const { blocks, isSample } = signaturePaper(CONTENTS);
    expect(isSample).toBe(true);
    expect(blocks.at(-1)).toEqual({
      kind: 'signatures',
      parties: [{ name: CONTENTS.legalName, signatories: BOTH.map(({ label }) => label) }],
    });
    expect(blocks.at(-2)).toEqual({
      kind: 'paragraph',
      text: 'Unterschrieben wird Fassung 2 dieses Dokuments. Prüfsumme des Textes (SHA-256): 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef 01234567 89abcdef',
    });
    expect(blocks[0]).toMatchObject({
      items: [
        { term: 'Für', value: 'Stadt Raunheim, vertreten durch den Magistrat' },
        { term: 'Fassung', value: '2' },
        { term: 'Kosten für diese Kommune', value: '20.000,00\u00a0€' },
        { term: 'Form' },
      ],
    });
  });

  it('prints the whole text of the version', () => {
    expect(signaturePaper(CONTENTS).blocks.slice(1, 4)).toEqual([
      { kind: 'heading', level: 1, text: '§ 1 Zweck' },
      { kind: 'paragraph', text: 'Die Parteien\narbeiten zusammen.' },
      { kind: 'list', items: ['Raunheim', 'Trebur'] },
    ]);
  });

  it('says so where the name in contracts is missing, and never guesses', () => {
    const nameProblem = 'Tragen Sie die Bezeichnung ein.';
    expect(signaturePaper({ ...CONTENTS, nameProblem }).blocks).toContainEqual({
      kind: 'notice',
      title: 'Name in Verträgen fehlt',
      text: nameProblem,
    });
  });
});
