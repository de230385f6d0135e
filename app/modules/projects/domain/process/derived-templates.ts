import type { ProcessTemplate } from './process-template.ts';
import { CHARTER, NO_GATE, SCHEDULE } from './standard-stages.ts';

const OWN = {
  version: 1,
  basis: 'vorschlag',
  source:
    'Unser Vorschlag, abgeleitet vom Groß-Gerauer Standard (12. Bericht 2025, Abschnitt 1.2). Keine Quelle gibt ihn so vor.',
  changeNote: '',
  createdAt: null,
} as const;

const IMPLEMENTATION: ProcessTemplate = {
  ...OWN,
  key: 'umsetzungsprojekt',
  title: 'Umsetzungsprojekt',
  description: 'Setzt um, was ein Prüfprojekt empfohlen hat, bis zum Regelbetrieb.',
  kinds: ['umsetzungsprojekt'],
  followedBy: null,
  stages: [
    CHARTER(8),
    SCHEDULE(3),
    {
      ...NO_GATE,
      key: 'feinkonzept',
      title: 'Feinkonzept',
      steps: ['Aufgaben, Personal, Technik und Kosten festlegen'],
      papers: ['Umsetzungskonzept', 'Kostenrechnung'],
      usualWeeks: 10,
    },
    {
      key: 'vereinbarung',
      title: 'Vereinbarung und Beschlüsse',
      steps: ['Vereinbarung abstimmen', 'Beschlüsse der Gremien einholen', 'Anzeigen oder genehmigen lassen'],
      papers: ['Vereinbarung', 'Beschlüsse der Gremien'],
      gate: 'alle',
      gateQuestion: 'Sind die Voraussetzungen erfüllt, um mit der Einführung zu beginnen?',
      role: 'arbeit',
      usualWeeks: 20,
    },
    {
      ...NO_GATE,
      key: 'einfuehrung',
      title: 'Einführung',
      steps: ['Personal und Technik bereitstellen', 'Abläufe einführen'],
      papers: ['Einführungsplan'],
      usualWeeks: 13,
    },
    {
      key: 'regelbetrieb',
      title: 'Übergang in den Regelbetrieb',
      steps: ['Betrieb abnehmen', 'Schlussbericht'],
      papers: ['Schlussbericht'],
      gate: 'alle',
      gateQuestion: 'Ist das Projekt mit dem Übergang in den Regelbetrieb beendet?',
      role: 'arbeit',
      usualWeeks: 6,
    },
  ],
};

const PILOT: ProcessTemplate = {
  ...OWN,
  key: 'pilotprojekt',
  title: 'Pilotprojekt',
  description: 'Erprobt eine Lösung in wenigen Kommunen, bevor alle über sie entscheiden.',
  kinds: ['pilotprojekt'],
  followedBy: 'umsetzungsprojekt',
  stages: [
    CHARTER(6),
    SCHEDULE(2),
    {
      ...NO_GATE,
      key: 'vorbereitung',
      title: 'Vorbereitung',
      steps: ['Messgrößen für den Erfolg festlegen', 'Erprobung einrichten'],
      papers: ['Erprobungsplan mit Messgrößen'],
      usualWeeks: 6,
    },
    {
      ...NO_GATE,
      key: 'erprobung',
      title: 'Erprobung',
      steps: ['Lösung im Alltag nutzen und messen'],
      papers: ['Messergebnisse'],
      usualWeeks: 26,
    },
    {
      key: 'auswertung',
      title: 'Auswertung',
      steps: ['Ergebnisse auswerten', 'Empfehlung für alle Kommunen'],
      papers: ['Auswertung mit Empfehlung'],
      gate: 'alle',
      gateQuestion: 'Soll die erprobte Lösung übernommen werden?',
      role: 'arbeit',
      usualWeeks: 5,
    },
  ],
};

const RECURRING: ProcessTemplate = {
  ...OWN,
  key: 'umsetzungsmassnahme',
  title: 'Wiederkehrende Umsetzungsmaßnahme',
  description:
    'Eine gemeinsame Beschaffung oder Leistung, die sich wiederholt, zum Beispiel eine Ausschreibung.',
  kinds: ['umsetzungsmassnahme'],
  followedBy: 'umsetzungsmassnahme',
  stages: [
    CHARTER(4),
    {
      key: 'bedarf',
      title: 'Bedarfsmeldung',
      steps: ['Mengen und Anforderungen je Kommune melden'],
      papers: ['Zusammenstellung der Bedarfe'],
      gate: 'geschaeftsstelle',
      gateQuestion: 'Liegen die Bedarfe aller beteiligten Kommunen vor?',
      role: 'arbeit',
      usualWeeks: 4,
    },
    {
      key: 'unterlagen',
      title: 'Vergabeunterlagen',
      steps: ['Leistung beschreiben', 'Vergabeart bestimmen'],
      papers: ['Leistungsbeschreibung', 'Vergabevermerk'],
      gate: 'projektleitung',
      gateQuestion: 'Sind die Vergabeunterlagen vollständig?',
      role: 'arbeit',
      usualWeeks: 5,
    },
    {
      ...NO_GATE,
      key: 'vergabe',
      title: 'Vergabe',
      steps: ['Angebote einholen und werten', 'Zuschlag erteilen'],
      papers: ['Zuschlag'],
      usualWeeks: 10,
    },
    {
      ...NO_GATE,
      key: 'leistungsbeginn',
      title: 'Leistungsbeginn',
      steps: ['Leistung abrufen', 'Erfahrungen für die nächste Runde festhalten'],
      papers: ['Erfahrungsbericht'],
      usualWeeks: 4,
    },
  ],
};

/** Short courses that no source gives: our own proposal. */
export const DERIVED_TEMPLATES: readonly ProcessTemplate[] = [IMPLEMENTATION, PILOT, RECURRING];
