import type { SampleCharter } from '../../app/modules/projects/domain/index.ts';

const WITHOUT_COSTS = {
  costKind: 'keine',
  costText: 'Die Kommunen bringen Arbeitszeit ein. Weitere Kosten entstehen nicht.',
  costTotal: null,
} as const;

const INFORMATION =
  'Die Projektleitung berichtet alle zwei Monate an die Leitungen. Wer niemanden in die Projektgruppe entsendet, erhält die Berichte zur gleichen Zeit. Beschäftigte und ihre Vertretungen werden vor jeder Entscheidung unterrichtet.';

/** **Made up** entirely: goals, results and costs. */
export const SAMPLE_CHARTERS = {
  personalservice: {
    strategicGoals:
      '- Personalarbeit auch in kleinen Verwaltungen verlässlich sichern\n- Fachwissen bündeln, Vertretung gewährleisten',
    operativeGoals:
      '- Aufwand für Entgeltabrechnung, Stellenbewertung und Fortbildung je Kommune feststellen\n- Klären, welche dieser Aufgaben gemeinsam besser erledigt werden',
    results:
      '- Vergleich der Ist-Stände\n- Empfehlung, ob und was gemeinsam erledigt wird\n- Vorschlag für Organisation, Standort und Kosten',
    timeNote: '',
    information: INFORMATION,
    ...WITHOUT_COSTS,
  },
  poststelle: {
    strategicGoals: '- Druck und Versand der Verwaltungen wirtschaftlich organisieren',
    operativeGoals: '- Mengen, Verträge und Geräte je Kommune feststellen\n- Drei Lösungen vergleichen',
    results: '- Vergleich der Ist-Stände\n- Empfehlung mit Zahlen je Kommune',
    timeNote: '',
    information: INFORMATION,
    ...WITHOUT_COSTS,
  },
  ausbildung: {
    strategicGoals: '- Nachwuchs für die Verwaltungen im Kreis gewinnen und halten',
    operativeGoals: '- Ausbildungsplätze, Prüfungen und Werbung gemeinsam planen',
    results: '- Gemeinsamer Ausbildungsplan\n- Vorschlag für einen Verbund der Ausbildungsstellen',
    timeNote: '',
    information: INFORMATION,
    ...WITHOUT_COSTS,
  },
  baumkataster: {
    strategicGoals: '- Verkehrssicherheit der Bäume überall gleich gut nachweisen',
    operativeGoals: '- Ein Kataster und einen gemeinsamen Kontrollplan prüfen',
    results: '- Vergleich der Kataster\n- Empfehlung für Verfahren und Personal',
    timeNote: '',
    information: INFORMATION,
    ...WITHOUT_COSTS,
  },
} as const satisfies Readonly<Record<string, SampleCharter>>;
