import type { Paper, PaperBlock } from '../../app/foundation/paper.ts';

const COMPOUND = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung';

const budget: PaperBlock = {
  kind: 'table',
  caption: 'Beiträge im Jahr 2027',
  columns: [{ header: 'Kommune' }, { header: 'Beitrag in €', align: 'end' }],
  rows: Array.from({ length: 60 }, (_, index) => [`Gemeinde ${index + 1}`, `${index + 1}.250,00`]),
  footer: ['Summe', '1.905.000,00'],
};

/** A council paper with every kind of block, three pages long. */
export const COUNCIL_PAPER: Paper = {
  title: 'Beitritt zur gemeinsamen Vergabestelle',
  kicker: 'Beschlussvorlage',
  author: 'Kreis Groß-Gerau',
  asOf: 'Stand: 21.11.2026',
  isSample: true,
  blocks: [
    {
      kind: 'facts',
      items: [
        { term: 'Gremium', value: 'Stadtverordnetenversammlung' },
        { term: 'Vorberatung', value: 'Magistrat\nHaupt- und Finanzausschuss' },
      ],
    },
    { kind: 'heading', level: 1, text: 'Beschlussvorschlag' },
    { kind: 'list', ordered: true, items: ['Die Stadt tritt bei.', 'Der Magistrat unterzeichnet.'] },
    { kind: 'heading', level: 2, text: 'Begründung' },
    { kind: 'paragraph', text: `Nach der Satzung der Stadt und der ${COMPOUND} ist sie zuständig.` },
    { kind: 'list', items: ['Die Ermittlung des Bedarfs bleibt im Fachamt.'] },
    { kind: 'notice', title: 'Anzeige', text: 'Die Vereinbarung ist der Aufsicht anzuzeigen.' },
    budget,
    {
      kind: 'signatures',
      parties: [
        {
          name: 'Stadt Raunheim, vertreten durch den Magistrat',
          signatories: ['Bürgermeisterin oder Bürgermeister', 'Weiteres Mitglied des Magistrats'],
        },
      ],
    },
  ],
};

const WORD = 'x'.repeat(10_000);
/** Commands, brackets and escapes of the typesetter's language. */
export const COMMANDS = '#import "/etc/passwd" #panic("x") $x^2$ @ref \\ [b] *c* _d_ `e` <f> = /* g */ // h';

/** What people paste and attackers try. */
export const NASTY_PAPER: Paper = {
  title: COMMANDS,
  kicker: COMMANDS,
  author: COMMANDS,
  asOf: '#sys.inputs',
  isSample: true,
  blocks: [
    { kind: 'heading', level: 2, text: COMMANDS },
    { kind: 'paragraph', text: COMMANDS },
    { kind: 'paragraph', text: '👩‍👩‍👧‍👦 שלום 漢字 \u202edlrow\u202c \u0000 \ud800 \ue000 Ẅ ﬆ' },
    { kind: 'paragraph', text: WORD },
    { kind: 'list', items: [] },
    { kind: 'list', items: ['', WORD, COMMANDS] },
    { kind: 'facts', items: [] },
    {
      kind: 'facts',
      items: [
        { term: WORD, value: WORD },
        { term: '', value: '' },
      ],
    },
    { kind: 'table', caption: 'Leer', columns: [{ header: 'A' }, { header: 'B' }], rows: [] },
    { kind: 'table', caption: '', columns: [], rows: [] },
    {
      kind: 'table',
      caption: COMMANDS,
      columns: Array.from({ length: 8 }, () => ({ header: COMMANDS, align: 'end' })),
      rows: [Array.from({ length: 8 }, () => WORD)],
      footer: Array.from({ length: 8 }, () => COMMANDS),
    },
    { kind: 'notice', title: '', text: WORD },
    { kind: 'notice', title: WORD, text: '' },
    { kind: 'signatures', parties: [] },
    {
      kind: 'signatures',
      parties: [
        { name: WORD, signatories: [WORD] },
        { name: '', signatories: [] },
      ],
    },
  ],
};
