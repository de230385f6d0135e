import type { SampleFinding, SampleSolution } from '../../app/modules/appraisal/domain/index.ts';
import { members } from './gross-gerau/member-keys.ts';

/** **Made up** entirely: findings of a sample project, one released, one with figures of single members held back. */
export const SAMPLE_FINDINGS: readonly SampleFinding[] = [
  {
    slug: 'gemeinsamer-personalservice',
    title: 'Ab welcher Fallzahl sich eine gemeinsame Entgeltabrechnung trägt',
    field: 'Personal',
    text: [
      'Die Frage: Trägt sich eine gemeinsame Entgeltabrechnung auch bei kleinen Verwaltungen?',
      'Was herauskam: Unter 200 Fällen im Jahr überwiegt der Aufwand für Abstimmung. Ab etwa 400 Fällen sinkt die Bearbeitungszeit je Fall, weil zwei Stellen einander vertreten.',
      'Was wir raten: Zuerst klären, wer die Stammdaten pflegt. Das hat am meisten Zeit gekostet.',
    ].join('\n\n'),
    figures: [
      { label: 'Fälle aller Kommunen', value: '4.120', unit: 'im Jahr', member: null, isReleased: false },
      { label: 'Minuten je Fall, Median', value: '14', unit: 'Minuten', member: null, isReleased: false },
      { label: 'Minuten je Fall', value: '9', unit: 'Minuten', member: 'Riedstadt', isReleased: true },
      { label: 'Minuten je Fall', value: '31', unit: 'Minuten', member: 'Nauheim', isReleased: false },
    ],
    daysAgo: 14,
    licence: 'cc-by-4.0',
  },
  {
    slug: null,
    title: 'Interviews statt Fragebogen bei kleinen Verwaltungen',
    field: 'Zusammenarbeit',
    text: 'Wo eine Person mehrere Ämter führt, bleibt ein langer Fragebogen liegen. Ein Gespräch von einer Stunde bringt dieselben Angaben.',
    figures: [],
    daysAgo: 40,
    licence: 'dl-de-by-2.0',
  },
  {
    slug: 'gemeinsamer-personalservice',
    title: 'Was ein gemeinsames Stellenbewertungsverfahren braucht',
    field: 'Personal',
    text: 'Entwurf: Ein gemeinsamer Katalog von Tätigkeiten ist die Voraussetzung.',
    figures: [],
    daysAgo: 3,
    licence: null,
  },
];

const each = (
  keys: readonly string[],
  state: SampleSolution['standings'][number]['state'],
  priorities: readonly (number | null)[],
) => keys.map((memberKey, index) => ({ memberKey, state, priority: priorities[index] ?? null }));

/** **Made up** entirely: a catalogue of solutions with what members said. */
export const SAMPLE_SOLUTIONS: readonly SampleSolution[] = [
  {
    field: 'Digitale Verwaltung',
    title: 'Digitaler Bauantrag',
    description: 'Anträge kommen vollständig und digital an, Beteiligte prüfen gleichzeitig.',
    standings: [
      ...each(members(12, 0), 'vorhanden', [2, 3]),
      ...each(members(2, 5, 8), 'geplant', [4, 5, 4]),
      ...each(members(1, 3, 9, 14), 'gewuenscht', [5, 4, 4, 5]),
    ],
  },
  {
    field: 'Digitale Verwaltung',
    title: 'Terminvergabe im Bürgerbüro',
    description: 'Termine online buchen, absagen und verschieben.',
    standings: [
      ...each(members(5, 8, 12, 2, 6), 'vorhanden', [2, 1, 2, 3, 2]),
      ...each(members(10, 14), 'gewuenscht', [4, 3]),
    ],
  },
  {
    field: 'Digitale Verwaltung',
    title: 'Sensoren für Hochwasser',
    description: 'Pegelstände an kleinen Gewässern in Echtzeit, Warnung an die Feuerwehr.',
    standings: [
      ...each(members(1, 13), 'geplant', [5, 5]),
      ...each(members(14, 4), 'gewuenscht', [3, 4]),
      ...each(members(7), 'nicht-vorgesehen', [1]),
    ],
  },
  {
    field: 'Digitale Verwaltung',
    title: 'Gemeinsame Datenplattform',
    description: 'Ein Ort für Daten der Kommunen, den alle auswerten können.',
    standings: [...each(members(0), 'geplant', [4]), ...each(members(12), 'gewuenscht', [null])],
  },
];
