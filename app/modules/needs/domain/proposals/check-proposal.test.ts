import { expect, it } from 'vitest';
import { checkProposal, type ProposalForm } from './check-proposal.ts';

const LINKS = {
  areas: [{ id: 'a1', slug: 'archiv' }],
  tasks: [{ id: 't1', number: '501' }],
  ideaIds: ['i1'],
};
const FORM: ProposalForm = {
  title: ' Gemeinsames Archiv ',
  need: 'Niemand pflegt es.',
  wish: '',
  office: 'Hauptamt',
  address: 'amt@stadt.example',
  member: '',
  area: 'archiv',
  task: ' 501 ',
  idea: 'i1',
};
const fieldsOf = (changes: Partial<ProposalForm>): readonly string[] => {
  const checked = checkProposal({ ...FORM, ...changes }, LINKS);
  return checked.ok ? [] : checked.error.map(({ field }) => field);
};

it('takes a proposal with what it points to', () => {
  expect(checkProposal(FORM, LINKS)).toMatchObject({
    ok: true,
    value: { title: 'Gemeinsames Archiv', areaId: 'a1', taskId: 't1', ideaId: 'i1' },
  });
  expect(fieldsOf({ address: '', area: '', task: '', idea: '', office: '' })).toEqual([]);
});

it.each([
  [{ title: ' ', need: '' }, ['title', 'need']],
  [{ need: 'x'.repeat(3001), office: 'y'.repeat(121) }, ['need', 'office']],
  [{ address: 'amt' }, ['address']],
  [{ address: 'a@b.de, c@d.de' }, ['address']],
  [{ address: 'a@b.de\nBcc: x@y.de' }, ['address']],
  [{ area: 'x', task: '9', idea: 'z' }, ['area', 'task', 'idea']],
])('refuses %j', (changes, fields) => {
  expect(fieldsOf(changes)).toEqual(fields);
});
