import type { SampleAct } from '../../app/modules/decisions/domain/index.ts';
import type { SampleProject } from '../../app/modules/projects/domain/index.ts';
import type { RegisteredMember } from '../../app/modules/region/domain/index.ts';
import { members } from './gross-gerau/member-keys.ts';
import { SAMPLE_CHARTERS } from './sample-charters.ts';

type Keys = readonly string[];

/** A few answers a day, the first `firstDaysAgo` days ago. */
const agree = (keys: Keys, firstDaysAgo: number, aDay = 1): SampleAct[] =>
  keys.map((memberKey, index) => ({
    do: 'antworten',
    memberKey,
    event: 'zustimmen',
    daysAgo: firstDaysAgo - Math.floor(index / aDay),
  }));

const lead = (keys: Keys) => keys.map((memberKey) => ({ memberKey, roles: ['PL'] }));
const group = (keys: Keys) => keys.map((memberKey) => ({ memberKey, roles: ['PG'] }));
const without = (keys: Keys) => keys.map((memberKey) => ({ memberKey, roles: [] }));

/** **Made up** entirely: projects, their charters, who answered what and when. */
export const sampleProjects = (
  slug: string,
  roster: readonly RegisteredMember[],
): readonly SampleProject[] =>
  slug === 'gross-gerau'
    ? [personalservice(), ausbildung(), poststelle(), winterdienst(), baumkataster()]
    : [waitingIn(roster)];

const ALL = members(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0);

/** Runs: the fifth stage is done, the interim report goes round (sample-reports.ts). */
function personalservice(): SampleProject {
  const others = ALL.filter((key) => key !== '06433008');
  return {
    title: 'Gemeinsamer Personalservice',
    description:
      'Entgeltabrechnung, Stellenbewertung und Fortbildung für alle Kommunen im Kreis aus einer Hand.',
    kind: 'pruefprojekt',
    begins: 'in-vorbereitung',
    templateKey: 'pruefprojekt',
    drivers: ['effizienz', 'kompetenz'],
    madeDaysAgo: 290,
    startsInDays: -203,
    endsInDays: 160,
    candidates: [
      ...lead(members(8)),
      ...others.map((memberKey) => ({
        memberKey,
        roles: members(6, 12, 0).includes(memberKey) ? ['PG', 'LKG'] : ['PG'],
      })),
    ],
    charter: SAMPLE_CHARTERS.personalservice,
    acts: [
      {
        do: 'auftrag-vorlegen',
        round: 'zeichnung',
        daysAgo: 232,
        dueInDays: -205,
        answers: agree(ALL, 228, 1),
      },
      { do: 'stand', step: 'starten', daysAgo: 199 },
      { do: 'ablaufplan', daysAgo: 192, bindsDaysAgo: 173 },
      { do: 'stufe-beenden', daysAgo: 71 },
      { do: 'stufe-beenden', daysAgo: 32 },
      { do: 'stufe-beenden', daysAgo: 20 },
      { do: 'erste-aufgabe-beenden', daysAgo: 17 },
    ],
  };
}

/** Its charter is being signed: some have agreed, one asks, one takes no part, the rest is open. */
const ausbildung = (): SampleProject => ({
  title: 'Verbund für die Ausbildung',
  description: 'Gemeinsam ausbilden, prüfen und um Nachwuchs werben.',
  kind: 'pruefprojekt',
  begins: 'in-vorbereitung',
  templateKey: 'pruefprojekt',
  drivers: ['kompetenz'],
  madeDaysAgo: 60,
  startsInDays: 41,
  endsInDays: 405,
  candidates: [...lead(members(12)), ...group(members(2, 4, 5, 6, 8, 11, 0)), ...without(members(1, 14))],
  charter: SAMPLE_CHARTERS.ausbildung,
  acts: [
    {
      do: 'auftrag-vorlegen',
      round: 'zeichnung',
      daysAgo: 12,
      dueInDays: 16,
      answers: [
        ...agree(members(12, 6, 11, 0), 11, 2),
        {
          do: 'antworten',
          memberKey: '06433004',
          event: 'rueckfragen',
          remark: 'Können Auszubildende auch für einzelne Abschnitte wechseln?',
          daysAgo: 5,
        },
        {
          do: 'antworten',
          memberKey: '06433014',
          event: 'nicht-teilnehmen',
          remark: 'Wir bilden bis auf Weiteres nicht aus.',
          daysAgo: 4,
        },
      ],
    },
  ],
});

/** Its draft goes round for comments. */
const poststelle = (): SampleProject => ({
  title: 'Gemeinsame Poststelle',
  description: 'Druck, Versand und Posteingang zusammen organisieren.',
  kind: 'pruefprojekt',
  begins: 'in-vorbereitung',
  templateKey: 'pruefprojekt',
  drivers: ['effizienz'],
  madeDaysAgo: 30,
  startsInDays: 72,
  endsInDays: 436,
  candidates: [...lead(members(6)), ...group(members(3, 8, 9, 10, 12, 0))],
  charter: SAMPLE_CHARTERS.poststelle,
  acts: [
    {
      do: 'auftrag-vorlegen',
      round: 'abstimmung',
      daysAgo: 8,
      dueInDays: 13,
      answers: [
        ...agree(members(8, 12), 7, 1),
        {
          do: 'antworten',
          memberKey: '06433009',
          event: 'mit-bedingung',
          remark: 'Nur, wenn die Botengänge im Rathaus ausgenommen sind.',
          daysAgo: 3,
        },
      ],
    },
  ],
});

/** Noted for later. */
const winterdienst = (): SampleProject => ({
  title: 'Winterdienst an Gemeindegrenzen',
  description: 'Räumwege so abstimmen, dass niemand an der Grenze umkehrt.',
  kind: 'pruefprojekt',
  begins: 'warteliste',
  templateKey: 'pruefprojekt',
  drivers: ['effizienz'],
  madeDaysAgo: 95,
  startsInDays: null,
  endsInDays: null,
  candidates: without(members(3, 6, 9, 14)),
  charter: null,
  acts: [],
});

/** Rests for half a year. */
const baumkataster = (): SampleProject => ({
  title: 'Gemeinsames Baumkataster',
  description: 'Bäume überall gleich erfassen und nach einem Plan kontrollieren.',
  kind: 'pruefprojekt',
  begins: 'in-vorbereitung',
  templateKey: 'pruefprojekt',
  drivers: ['kompetenz', 'innovation'],
  madeDaysAgo: 250,
  startsInDays: -190,
  endsInDays: 175,
  candidates: [...lead(members(11)), ...group(members(1, 4, 13))],
  charter: SAMPLE_CHARTERS.baumkataster,
  acts: [
    {
      do: 'auftrag-vorlegen',
      round: 'zeichnung',
      daysAgo: 220,
      dueInDays: -192,
      answers: agree(members(1, 4, 11, 13), 215, 1),
    },
    { do: 'stand', step: 'starten', daysAgo: 188 },
    { do: 'ablaufplan', daysAgo: 178, bindsDaysAgo: 160 },
    {
      do: 'stand',
      step: 'aussetzen',
      daysAgo: 45,
      reason: 'Die neue Richtlinie zur Baumkontrolle wird abgewartet.',
      untilInDays: 137,
    },
  ],
});

/** One noted in the other county, so that its waiting list is not empty. */
const waitingIn = (roster: readonly RegisteredMember[]): SampleProject => ({
  title: 'Gemeinsame Prüfung von Spielgeräten',
  description: 'Jährliche Hauptprüfung der Spielplätze zusammen beauftragen.',
  kind: 'umsetzungsmassnahme',
  begins: 'warteliste',
  templateKey: 'umsetzungsmassnahme',
  drivers: ['effizienz'],
  madeDaysAgo: 70,
  startsInDays: null,
  endsInDays: null,
  candidates: without(roster.slice(0, 5).map(({ member }) => member.key)),
  charter: null,
  acts: [],
});
