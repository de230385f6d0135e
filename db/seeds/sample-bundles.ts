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
