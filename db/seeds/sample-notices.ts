import { calendarDate } from '../../app/foundation/calendar-date.ts';
import type { SampleNotice } from '../../app/modules/decisions/domain/index.ts';

/** **Made up**: notices to the supervisory authority by county; no such submission was published. */
const GROSS_GERAU: readonly SampleNotice[] = [
  {
    title: 'Beteiligung an einer gemeinsamen Gesellschaft',
    occasion: 'hgo-127a',
    startsOn: calendarDate('2027-02-01'),
    memberKeys: ['06433', '06433006', '06433010'],
    papers: ['beschluss/06433010', 'entwurf'],
    steps: [],
  },
  {
    title: 'Vereinbarung über einen gemeinsamen Dienst',
    occasion: 'mandatierung',
    startsOn: calendarDate('2027-01-01'),
    memberKeys: ['06433010', '06433014'],
    papers: ['beschluss/06433010', 'beschluss/06433014', 'vereinbarung'],
    steps: [
      { step: 'bereitmelden', on: null, recipient: '', way: '', remark: '' },
      {
        step: 'einreichen',
        on: calendarDate('2026-11-10'),
        recipient: 'Landrätin oder Landrat als Behörde der Landesverwaltung (Kreis Groß-Gerau)',
        way: 'e-mail',
        remark: 'Eingang telefonisch bestätigt',
      },
    ],
  },
];

const MAIN_KINZIG: readonly SampleNotice[] = [
  {
    title: 'Erweiterung eines gemeinsamen Unternehmens',
    occasion: 'hgo-127a',
    startsOn: calendarDate('2027-01-01'),
    memberKeys: ['06435', '06435010', '06435001'],
    papers: ['beschluss/06435010', 'beschluss/06435001', 'voraussetzungen', 'entwurf'],
    steps: [],
  },
  {
    title: 'Übernahme einer Aufgabe für Nachbarn',
    occasion: 'delegation',
    startsOn: calendarDate('2027-04-01'),
    memberKeys: ['06435003', '06435004'],
    papers: ['beschluss/06435003', 'beschluss/06435004', 'vereinbarung', 'begruendung', 'kostenvergleich'],
    steps: [{ step: 'bereitmelden', on: null, recipient: '', way: '', remark: '' }],
  },
];

export const SAMPLE_NOTICES: Readonly<Record<string, readonly SampleNotice[]>> = {
  'gross-gerau': GROSS_GERAU,
  'main-kinzig': MAIN_KINZIG,
};
