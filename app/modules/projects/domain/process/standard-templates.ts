import { DERIVED_TEMPLATES } from './derived-templates.ts';
import type { ProcessTemplate } from './process-template.ts';
import { CHARTER, NO_GATE, SCHEDULE } from './standard-stages.ts';

/** Twelfth annual report of Groß-Gerau, section 1.2: the course of every review project, about one year. */
const REVIEW_PROJECT: ProcessTemplate = {
  key: 'pruefprojekt',
  version: 1,
  title: 'Prüfprojekt (Groß-Gerauer Standard)',
  description:
    'Klärt in rund einem Jahr, ob Zusammenarbeit bei einer Aufgabe Vorteile bringt, und schlägt dann vor, wie sie aussehen kann.',
  basis: 'quelle',
  source:
    '12. Bericht zur IKZ im Kreis Groß-Gerau (2025), Abschnitt 1.2: Stufen, Berichte, Entscheidungen und Regeldauer von rund einem Jahr. Die Aufteilung der Wochen auf die Stufen und die Wochen vor dem Start sind unser Vorschlag.',
  kinds: ['pruefprojekt', 'basisprojekt'],
  followedBy: 'umsetzungsprojekt',
  changeNote: '',
  createdAt: null,
  stages: [
    CHARTER(12),
    SCHEDULE(4),
    {
      ...NO_GATE,
      key: 'ist-analyse',
      title: 'Ist-Analyse',
      steps: [
        'Aufbau und Abläufe vor Ort erheben (Fragebogen, Gespräche)',
        'Leistungen, Personal- und Sachaufwand, Kennzahlen gegenüberstellen',
        'Bedarf und Besonderheiten jeder Kommune festhalten',
      ],
      papers: ['Vergleich der Ist-Stände'],
      usualWeeks: 14,
    },
    {
      ...NO_GATE,
      key: 'vorteilhaftigkeit',
      title: 'Vorteilhaftigkeit',
      steps: ['Vor- und Nachteile einer Zusammenarbeit prüfen'],
      papers: ['Vergleich der Vorteile'],
      usualWeeks: 6,
    },
    {
      ...NO_GATE,
      key: 'fazit',
      title: 'Fazit',
      steps: ['Zusammenarbeit ganz, teilweise oder nicht empfehlen, mit Begründung'],
      papers: ['Empfehlung mit Begründung'],
      usualWeeks: 2,
    },
    {
      key: 'zwischenbericht',
      title: 'Zwischenbericht',
      steps: ['Bericht an die auftraggebenden Kommunen', 'Entscheidung aller über die Fortsetzung'],
      papers: ['Zwischenbericht'],
      gate: 'alle',
      gateQuestion: 'Soll das Projekt mit der Soll-Konzeption fortgesetzt werden?',
      role: 'arbeit',
      usualWeeks: 6,
    },
    {
      ...NO_GATE,
      key: 'soll-konzeption',
      title: 'Soll-Konzeption',
      steps: ['Beste Organisations- und Rechtsform vorschlagen', 'Schritte zur Umsetzung benennen'],
      papers: ['Soll-Konzept'],
      usualWeeks: 10,
    },
    {
      ...NO_GATE,
      key: 'foerdermittel',
      title: 'Fördermittel',
      steps: ['Klären, welche Förderung eine Kooperation erhalten kann'],
      papers: ['Übersicht der Fördermöglichkeiten'],
      usualWeeks: 3,
    },
    {
      ...NO_GATE,
      key: 'informationen',
      title: 'Informationen',
      steps: ['Beschäftigte und ihre Vertretungen über die Dienststellenleitungen unterrichten'],
      papers: ['Information für Beschäftigte und Interessenvertretungen'],
      usualWeeks: 1,
    },
    {
      key: 'schlussbericht',
      title: 'Schlussbericht',
      steps: ['Bericht an die auftraggebenden Kommunen', 'Entscheidung aller über die Umsetzung'],
      papers: ['Schlussbericht'],
      gate: 'alle',
      gateQuestion: 'Sollen die empfohlenen Maßnahmen umgesetzt werden?',
      role: 'arbeit',
      usualWeeks: 6,
    },
  ],
};

/** Phase model of the PD for service centres (inventory 139). */
const PHASE_MODEL: ProcessTemplate = {
  key: 'phasenmodell',
  version: 1,
  title: 'Phasenmodell für Dienstleistungszentren (PD)',
  description:
    'Vier Phasen mit drei Meilensteinen: von der Idee eines gemeinsamen Dienstleistungszentrums bis zum Regelbetrieb.',
  basis: 'quelle',
  source:
    'PD, Vortrag „Interkommunale Dienstleistungszentren“, Folie 7: Phasen, Meilensteine, Ergebnisse. Die Reihenfolge der Schritte innerhalb der Phasen ist aus der Anordnung auf der Folie erschlossen. Wer an den Meilensteinen entscheidet und die Wochen nennt die Quelle nicht: sie sind unser Vorschlag.',
  kinds: ['pruefprojekt', 'umsetzungsprojekt', 'basisprojekt'],
  followedBy: null,
  changeNote: '',
  createdAt: null,
  stages: [
    {
      key: 'initialisierung',
      title: 'Initialisierung',
      steps: [
        'Ansatz vermitteln',
        'Bedarf und Interesse erheben',
        'Fokus und Ausrichtung festlegen',
        'Beteiligung und Arbeitsgruppen ordnen',
      ],
      papers: ['Projektbeschreibung'],
      gate: 'alle',
      gateQuestion: 'Meilenstein 1: Soll das Vorhaben auf Grundlage der Projektbeschreibung beginnen?',
      role: 'auftrag',
      usualWeeks: 12,
    },
    {
      key: 'konzeption',
      title: 'Konzeption',
      steps: ['Fachkonzept', 'Organisationskonzept', 'Wirtschaftlichkeit betrachten'],
      papers: ['Fachkonzept', 'Organisationskonzept', 'Wirtschaftlichkeitsbetrachtung', 'DLZ-Konzept'],
      gate: 'alle',
      gateQuestion: 'Meilenstein 2: Soll die Umsetzung nach dem DLZ-Konzept vorbereitet werden?',
      role: 'arbeit',
      usualWeeks: 20,
    },
    {
      key: 'umsetzungsvorbereitung',
      title: 'Umsetzungsvorbereitung',
      steps: ['Maßnahmen planen', 'Zeitplan aufstellen', 'Pilot auswerten und Ausweitung planen'],
      papers: ['Maßnahmenplan', 'Zeitplan', 'Umsetzungskonzept'],
      gate: 'alle',
      gateQuestion: 'Meilenstein 3: Soll nach dem Umsetzungskonzept umgesetzt werden?',
      role: 'arbeit',
      usualWeeks: 12,
    },
    {
      ...NO_GATE,
      key: 'umsetzung',
      title: 'Umsetzung',
      steps: ['Neue Abläufe schrittweise einführen', 'Betriebsfähigkeit sichern', 'In die Routine übergehen'],
      papers: ['Nachweis der Betriebsfähigkeit'],
      usualWeeks: 20,
    },
  ],
};

/** The standards every alliance begins with: version 1 of each. Never edit one that was released; add another key. */
export const STANDARD_TEMPLATES: readonly ProcessTemplate[] = [
  REVIEW_PROJECT,
  PHASE_MODEL,
  ...DERIVED_TEMPLATES,
];
