import { centsToString } from '../../../../foundation/cents.ts';
import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { TrackerRow } from '../../domain/tracker/build-tracker.ts';
import { stateWord } from '../../domain/tracker/entry-sentence.ts';
import { PAPER_LABELS } from '../../domain/tracker/paper-transitions.ts';
import type { PathStep } from '../../domain/tracker/path-step.ts';
import type { MatterView } from '../../use-cases/tracker/load-tracker.ts';
import { OUTCOME_WORDS, outlookText } from './tracker-words.ts';

const HEAD = [
  'Schlüssel',
  'Mitglied',
  'Betrag',
  'Nr.',
  'Gremium',
  'Stand',
  'Vorlage',
  'Vorlagennummer',
  'Öffentlich',
  'Geplant',
  'Entschieden',
  'Ja',
  'Nein',
  'Enthaltungen',
  'Abweichung',
  'Bedingung',
  'Ergebnis des Mitglieds',
  'Frühestens durch',
];

/** One row for each step that the viewer sees; the sum of the rest stands below. */
export const trackerRows = ({ matter, tracker }: MatterView): readonly (readonly CsvValue[])[] => [
  [matter.title],
  ...(matter.isSample ? [['Beispieldaten: Vorgang und Ergebnisse sind erfunden']] : []),
  [tracker.decision.reason],
  [tracker.outlook.reason],
  HEAD,
  ...tracker.rows.flatMap((row) => row.steps.map((step) => stepRow(row, step))),
  ...(tracker.hidden > 0 ? [[null, `weitere Mitglieder: ${tracker.hidden}`]] : []),
];

const stepRow = (row: TrackerRow, step: PathStep): readonly CsvValue[] => [
  row.memberKey,
  row.memberName,
  row.amount === null ? null : centsToString(row.amount).replace('.', ','),
  step.position,
  step.bodyName,
  stateWord(step.station, step.state),
  PAPER_LABELS[step.paper],
  step.paperNumber,
  step.nonPublic ? 'nein' : 'ja',
  step.plannedOn === null ? null : germanDate(step.plannedOn),
  step.decidedOn === null ? null : germanDate(step.decidedOn),
  step.votes?.yes ?? null,
  step.votes?.no ?? null,
  step.votes?.abstain ?? null,
  step.deviation,
  step.condition,
  OUTCOME_WORDS[row.outcome],
  outlookText(row.outlook),
];
