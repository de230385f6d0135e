/** A made-up bundle: which tasks, who is taken in or left out by hand, and how far it is. */
export interface SampleBundle {
  readonly title: string;
  readonly grounds: string;
  readonly note: string;
  /** Numbers in the task catalogue. */
  readonly tasks: readonly string[];
  /** By key: taken in (true) or left out, with the reason. */
  readonly byHand: readonly { readonly key: string; readonly takesPart: boolean; readonly reason: string }[];
  readonly steps: readonly ('pruefen' | 'bereitstellen')[];
  /** Who could carry it. */
  readonly comparison?: SampleComparison;
}

interface SampleComparison {
  readonly criteria: readonly {
    readonly label: string;
    readonly weight: string;
    readonly points: Readonly<Record<'A' | 'B' | 'C' | 'D', string>>;
    readonly reason: string;
  }[];
  readonly recommended: string;
  readonly reason: string;
}

/** By slug of the demo county. Every choice is made up; the figures come out of the made-up rounds. */
export const SAMPLE_BUNDLES: Readonly<Record<string, readonly SampleBundle[]>> = {
  'gross-gerau': [
    {
      title: 'Datenschutz aus einer Hand',
      grounds:
        'Eine gemeinsame Stelle kann Beauftragte vertreten, schulen und Pannen fristgerecht melden; einzeln reicht der Bedarf in keiner Kommune für eine volle Stelle.',
      note: 'Offen ist, welche Kommune die Stelle ausschreibt.',
      tasks: ['101', '102', '103', '106', '107'],
      byHand: [],
      steps: ['pruefen', 'bereitstellen'],
    },
    {
      title: 'Gebäudereinigung: Ausschreibung und Qualität',
      grounds: '',
      note: 'Laufende Verträge und ihre Kündigungsfristen erfragen.',
      tasks: ['2001', '2002', '2005'],
      byHand: [
        {
          key: '06433012',
          takesPart: false,
          reason: 'Der laufende Vertrag endet erst in drei Jahren.',
        },
      ],
      steps: ['pruefen'],
    },
    {
      title: 'Verkehrsüberwachung im Norden des Kreises',
      grounds: '',
      note: '',
      tasks: ['602', '603'],
      byHand: [],
      steps: [],
    },
  ],
  'main-kinzig': [
    {
      title: 'Datenschutz und Meldestelle',
      grounds:
        'Alle acht Aufgaben brauchen dasselbe Fachwissen. Eine Stelle für den ganzen Kreis sichert die Vertretung und ist für kleine Kommunen die einzige Lösung mit Fachpersonal.',
      note: 'Erste Aufgabe für ein gemeinsames Zentrum.',
      tasks: ['101', '102', '103', '104', '105', '106', '107', '108'],
      byHand: [
        { key: '06435', takesPart: true, reason: 'Der Kreis bringt seine eigene Stelle und die Räume ein.' },
      ],
      steps: ['pruefen', 'bereitstellen'],
      // The source compares four forms and chose the AöR; weights and points are made up.
      comparison: {
        criteria: [
          {
            label: 'Eigene Identität, von allen Kommunen getragen',
            weight: '25',
            points: { A: '2', B: '2', C: '3', D: '5' },
            reason: 'Beispiel: Ein eigener Name gehört allen.',
          },
          {
            label: 'Klare Aufgaben, klare Abgrenzung',
            weight: '25',
            points: { A: '3', B: '3', C: '2', D: '5' },
            reason: '',
          },
          {
            label: 'Wenige Schnittstellen',
            weight: '20',
            points: { A: '3', B: '3', C: '3', D: '4' },
            reason: '',
          },
          {
            label: 'Wenig Aufwand bis zum Beginn',
            weight: '15',
            points: { A: '5', B: '4', C: '3', D: '1' },
            reason: 'Beispiel: Eine Gründung dauert am längsten.',
          },
          {
            label: 'Keine Gewinnabsicht, Kosten nach Verursachung',
            weight: '15',
            points: { A: '4', B: '4', C: '2', D: '5' },
            reason: '',
          },
        ],
        recommended: 'D',
        reason: '',
      },
    },
    {
      title: 'Gemeindearchive gemeinsam führen',
      grounds: '',
      note: 'Ein Magazin im Westen und eines im Osten prüfen.',
      tasks: ['501', '505', '508'],
      byHand: [],
      steps: ['pruefen'],
    },
    {
      title: 'Streifen und ruhender Verkehr',
      grounds: '',
      note: '',
      tasks: ['602', '608'],
      byHand: [],
      steps: [],
    },
  ],
};
