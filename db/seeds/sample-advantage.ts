import type { SampleAdvantage, SampleFacts, SampleScores } from '../../app/modules/appraisal/domain/index.ts';
import type { RegisteredMember } from '../../app/modules/region/domain/index.ts';

const step = (
  key: string,
  title: string,
  kind: string,
  [sharePercent, minutesToday, minutesPooled]: readonly [string, string, string],
  [gradeToday, gradePooled]: readonly [string, string],
) => ({ key, title, kind, sharePercent, minutesToday, minutesPooled, gradeToday, gradePooled });

const PROCESSES: SampleAdvantage['processes'] = [
  {
    key: 'entgelt',
    title: 'Entgelt abrechnen',
    caseName: 'Abrechnungen',
    isPilot: true,
    effects: [
      { fromCases: '10.000', lessPercent: '5' },
      { fromCases: '25.000', lessPercent: '12' },
      { fromCases: '', lessPercent: '' },
    ],
    steps: [
      step(
        'erfassen',
        'Daten erfassen und prüfen',
        'standardisierbar',
        ['100', '9', '6,5'],
        ['EG 8', 'EG 6'],
      ),
      step('rueckfragen', 'Rückfragen klären', 'qualifiziert', ['15', '25', '20'], ['EG 9a', 'EG 9a']),
      step('unterlagen', 'Unterlagen annehmen', 'vor-ort', ['20', '8', '8'], ['EG 5', 'EG 5']),
    ],
  },
  {
    key: 'bewerten',
    title: 'Stellen bewerten',
    caseName: 'Bewertungen',
    isPilot: false,
    effects: [],
    steps: [
      step('beschreiben', 'Stelle beschreiben', 'vor-ort', ['100', '240', '200'], ['EG 9b', 'EG 9b']),
      step('einstufen', 'Einstufen und begründen', 'qualifiziert', ['100', '480', '300'], ['EG 10', 'EG 11']),
    ],
  },
];

/** Employees of a town hall are taken as one in a hundred inhabitants, of a county as one in three hundred. */
function sampleFacts({ member, population }: RegisteredMember, index: number): SampleFacts {
  const inhabitants = population.at(-1)?.value ?? 12_000;
  const employees =
    member.kind === 'landkreis' ? Math.floor(inhabitants / 300) : Math.floor(inhabitants / 100);
  // Some told their own minutes; one works very fast and buys nothing.
  const isThrifty = index === 3;
  const own: readonly (readonly [string, string])[] = isThrifty
    ? [['erfassen', '4']]
    : index % 5 === 1
      ? [['erfassen', '11,5']]
      : [];
  return {
    memberKey: member.key,
    volumes: new Map([
      ['entgelt', `${employees * 12}`],
      ['bewerten', `${3 + (index % 4) * 2}`],
    ]),
    minutes: new Map(own),
    furtherToday: isThrifty ? '1200,00' : `${4000 + (index % 6) * 950},00`,
    furtherPooled: index % 4 === 0 ? '600,00' : '0',
    note: 'Beispieldaten',
  };
}

const POOLED: NonNullable<SampleAdvantage['pooled']> = {
  fixedCost: '68.000,00',
  splitKey: 'faelle',
  setUpCost: '120.000,00',
  setUpYears: '6',
  serviceStaff: '2',
  serviceGrade: 'EG 6',
  competenceStaff: '2',
  competenceGrade: 'EG 9a',
  deputyFrom: '1',
  pricedOn: '2026-01-01',
};

const DECIDED: SampleAdvantage['decided'] = [
  {
    title: 'Ausfallsicherheit',
    verdict: 'spricht-dafuer',
    statement:
      'In den Zentren vertreten sich mindestens zwei Stellen; allein geht das in den meisten Rathäusern nicht.',
    evidence: 'Erhebung, Block Ressourcen',
  },
  {
    title: 'Kosten',
    verdict: 'spricht-dafuer',
    statement: 'Die Summe sinkt; nicht jede Kommune spart, deshalb wird der Schlüssel noch verhandelt.',
    evidence: 'Prozesskosten dieser Prüfung',
  },
  {
    title: 'Nähe zu den Menschen',
    verdict: 'spricht-dagegen',
    statement: 'Die Wege zur Personalstelle werden für Beschäftigte länger.',
    evidence: '',
  },
  {
    title: 'Know-how',
    verdict: 'neutral',
    statement: 'Das Fachwissen ist heute da, wird aber knapp.',
    evidence: '',
  },
];

const SCORES: readonly (readonly [string, number, number])[] = [
  ['Qualität der Leistung', 3, 4],
  ['Ausfallsicherheit', 2, 4],
  ['Know-how', 3, 4],
  ['Nähe zu den Menschen', 4, 3],
  ['Kosten', 3, 4],
  ['Arbeitsbelastung', 2, 3],
];

const sampleScores = (memberKey: string, index: number): SampleScores => ({
  memberKey,
  scores: Object.fromEntries(
    SCORES.map(([title, alone, together], place): [string, readonly [string, string]] => {
      const shift = (index + place) % 3 === 0 ? -1 : 0;
      return [title, [`${alone + shift}`, `${Math.min(5, together + ((index + place) % 4 === 0 ? 1 : 0))}`]];
    }),
  ),
});

/** The check of the sample project for a common personnel service: all figures are made up, two members still owe theirs. */
export const sampleAdvantage = (slug: string, members: readonly RegisteredMember[]): SampleAdvantage => ({
  slug,
  daysAgo: 25,
  processes: PROCESSES,
  facts: members.slice(0, -2).map(sampleFacts),
  pooled: POOLED,
  decided: DECIDED,
  scores: members.slice(0, 11).map(({ member: { key } }, index) => sampleScores(key, index)),
});
