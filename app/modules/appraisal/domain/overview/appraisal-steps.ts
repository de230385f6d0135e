import { germanCount } from '../../../../foundation/german.ts';
import { VERDICTS } from '../recommendation/recommendation.ts';
import type { AppraisalFacts, ReportFacts } from './appraisal-facts.ts';
import type { AppraisalStep, StepKey, StepState } from './appraisal-step.ts';

/** Where every step of an appraisal stands, and what it lacks. */
export const appraisalSteps = (facts: AppraisalFacts): readonly AppraisalStep[] => [
  surveyStep(facts),
  advantageStep(facts),
  optionsStep(facts),
  recommendationStep(facts),
  reportStep('zwischenbericht', facts.interimReport, []),
  conceptStep(facts),
  fundingStep(facts),
  informationStep(facts),
  reportStep('schlussbericht', facts.finalReport, beforeFreezing(facts)),
  decisionStep(facts),
];

/**
 * What comes next: the first step that is neither done nor left out. What lies before a report that is already with the
 * members waits until nothing after it is left. Undefined once all is done.
 */
export function nextStep(steps: readonly AppraisalStep[]): AppraisalStep | undefined {
  const sent = steps.findLastIndex(({ key, count }) => REPORTS.includes(key) && count !== null);
  const [before, since] = [steps.slice(0, Math.max(0, sent)), steps.slice(Math.max(0, sent))];
  return [...since, ...before].find(({ state }) => state === 'offen' || state === 'laeuft');
}

const REPORTS: readonly StepKey[] = ['zwischenbericht', 'schlussbericht'];

/** True while nothing of the appraisal has begun. */
export const isUnbegun = (steps: readonly AppraisalStep[]): boolean =>
  steps.every(({ state }) => state === 'offen');

const step = (
  key: StepKey,
  state: StepState,
  text: string,
  missing: readonly string[] = [],
  count: AppraisalStep['count'] = null,
): AppraisalStep => ({ key, state, text, missing: state === 'fertig' ? [] : missing, count });

function surveyStep({ surveys }: AppraisalFacts): AppraisalStep {
  const [asked, released] = [sumOf(surveys, 'asked'), sumOf(surveys, 'released')];
  if (surveys.length === 0)
    return step('ist-analyse', 'offen', 'Noch keine Erhebung.', [
      'Legen Sie eine Erhebung an, und fragen Sie, wie jede Kommune die Aufgabe heute erledigt.',
    ]);
  const isDone = surveys.every(({ state }) => state === 'freigegeben');
  const text = `${germanCount(surveys.length, 'Erhebung', 'Erhebungen')}, ${released} von ${germanCount(asked, 'Bogen', 'Bögen')} freigegeben.`;
  const count = { done: released, of: asked };
  return step('ist-analyse', isDone ? 'fertig' : 'laeuft', text, [surveyAct(surveys)], count);
}

/** What the survey that is furthest behind waits for. */
function surveyAct(surveys: AppraisalFacts['surveys']): string {
  const has = (state: AppraisalFacts['surveys'][number]['state']) =>
    surveys.some((survey) => survey.state === state);
  if (has('entwurf')) return 'Öffnen Sie die Erhebung, damit die Kommunen antworten können.';
  return has('laufend')
    ? 'Warten Sie auf die übrigen Bögen, oder tragen Sie Antworten aus Gesprächen ein.'
    : 'Werten Sie die Erhebung aus, und geben Sie sie für alle frei.';
}

const sumOf = <Key extends string>(rows: readonly Readonly<Record<Key, number>>[], key: Key): number =>
  rows.reduce((sum, row) => sum + row[key], 0);

function advantageStep({ advantage }: AppraisalFacts): AppraisalStep {
  if (advantage === null)
    return step('vorteilhaftigkeit', 'offen', 'Noch nicht gerechnet.', [
      'Beschreiben Sie die Prozesse, und rechnen Sie heute und gemeinsam je Kommune.',
    ]);
  const { members, losers, criteria } = advantage;
  const known = members.filter(({ saving }) => saving !== null).length;
  const open = criteria.filter(({ verdict }) => verdict === 'offen').length;
  const missing = [
    ...(known < members.length
      ? [`Für ${germanCount(members.length - known, 'Kommune', 'Kommunen')} fehlen Angaben.`]
      : []),
    ...(open > 0 ? [`Bewerten Sie noch ${germanCount(open, 'Kriterium', 'Kriterien')}.`] : []),
  ];
  const pays =
    losers.length === 0
      ? ''
      : ` ${germanCount(losers.length, 'Kommune', 'Kommunen')} ${losers.length === 1 ? 'zahlt' : 'zahlen'} mehr als heute.`;
  const text = `Ergebnis für ${known} von ${germanCount(members.length, 'Kommune', 'Kommunen')}.${pays}`;
  const isDone = missing.length === 0 && members.length > 0;
  return step('vorteilhaftigkeit', isDone ? 'fertig' : 'laeuft', text, missing, {
    done: known,
    of: members.length,
  });
}

function optionsStep({ options, verdict }: AppraisalFacts): AppraisalStep {
  if (options.length === 0)
    return step('optionen', 'offen', 'Noch keine Option.', [
      'Tragen Sie ein, wer die Aufgabe gemeinsam erledigen könnte und in welcher Rechtsform.',
    ]);
  const isPreferred = options.some((option) => option.isPreferred);
  const missing = [
    ...(options.length < 2 ? ['Tragen Sie eine zweite Option zum Vergleich ein.'] : []),
    ...(isPreferred ? [] : ['Legen Sie fest, welche Option Sie vorziehen.']),
  ];
  const text = `${germanCount(options.length, 'Option', 'Optionen')}, ${isPreferred ? 'eine wird bevorzugt' : 'noch keine bevorzugt'}.`;
  // Where nothing is recommended, no option needs to be preferred.
  const isDone = missing.length === 0 || verdict === 'nicht-empfohlen';
  return step('optionen', isDone ? 'fertig' : 'laeuft', text, missing);
}

/** Hints forbid nothing: they stand beside a step that is done. */
const recommendationStep = ({ verdict, verdictHints }: AppraisalFacts): AppraisalStep =>
  verdict === null
    ? step('empfehlung', 'offen', 'Noch keine Empfehlung.', [
        'Schreiben Sie, was die Projektgruppe empfiehlt, mit der Begründung.',
      ])
    : { ...step('empfehlung', 'fertig', `${VERDICTS[verdict]}.`), missing: verdictHints };

const REPORT_TEXTS: Readonly<Record<ReportFacts['state'], string>> = {
  entwurf: 'Entwurf liegt vor.',
  festgeschrieben: 'Festgeschrieben, noch nicht versendet.',
  'im-umlauf': 'Liegt den Kommunen vor.',
  entschieden: 'Alle Kommunen haben entschieden.',
};

const REPORT_ACTS: Readonly<Record<Exclude<ReportFacts['state'], 'entschieden'>, string>> = {
  entwurf: 'Bearbeiten Sie die Kapitel, und schreiben Sie den Bericht fest.',
  festgeschrieben: 'Geben Sie den Bericht an die Kommunen.',
  'im-umlauf': 'Warten Sie auf die Entscheidungen, oder erinnern Sie.',
};

/** The final report is done once it lies before the members: their decision is a step of its own. */
function reportStep(
  key: 'zwischenbericht' | 'schlussbericht',
  report: ReportFacts | null,
  before: readonly string[],
): AppraisalStep {
  if (report === null)
    return step(key, 'offen', 'Noch nicht begonnen.', [
      ...before,
      'Lassen Sie einen Entwurf aus den Daten schreiben.',
    ]);
  const isOut = report.state === 'entschieden' || (key === 'schlussbericht' && report.state === 'im-umlauf');
  const missing = report.state === 'entschieden' ? [] : [REPORT_ACTS[report.state]];
  const count = report.asked > 0 ? { done: report.answered, of: report.asked } : null;
  const lacks = report.state === 'entwurf' ? before : [];
  return step(key, isOut ? 'fertig' : 'laeuft', REPORT_TEXTS[report.state], [...lacks, ...missing], count);
}

/** A final report is frozen with a recommendation and the funding check alone. */
const beforeFreezing = ({ verdict, funding }: AppraisalFacts): string[] => [
  ...(verdict === null ? ['Vorher braucht es eine Empfehlung mit Begründung.'] : []),
  ...(funding.isChecked ? [] : ['Vorher braucht es die Förderprüfung.']),
];

function conceptStep({ conceptGaps, verdict }: AppraisalFacts): AppraisalStep {
  if (verdict === 'nicht-empfohlen')
    return step('soll-konzeption', 'entfaellt', 'Die Zusammenarbeit wird nicht empfohlen.');
  if (conceptGaps === null)
    return step('soll-konzeption', 'offen', 'Sie entsteht aus der bevorzugten Option.', [
      'Legen Sie fest, welche Option Sie vorziehen.',
    ]);
  return conceptGaps.length === 0
    ? step('soll-konzeption', 'fertig', 'Personal, Sachmittel, Übergang und Beteiligung sind beschrieben.')
    : step('soll-konzeption', 'laeuft', 'Die bevorzugte Option ist nicht vollständig.', conceptGaps);
}

const fundingStep = ({ funding: { isChecked, text } }: AppraisalFacts): AppraisalStep =>
  isChecked
    ? step('foerderpruefung', 'fertig', text)
    : step('foerderpruefung', 'offen', 'Noch kein Programm geprüft.', [text]);

function informationStep({ information }: AppraisalFacts): AppraisalStep {
  if (information === null || information.sent === 0)
    return step('information', 'offen', 'Noch nichts versendet.', [
      'Informieren Sie Beschäftigte, Personalräte, Frauenbeauftragte und Schwerbehindertenvertretungen.',
    ]);
  const text = `${germanCount(information.sent, 'Text', 'Texte')} versendet.`;
  return information.open === 0
    ? step('information', 'fertig', text)
    : step('information', 'laeuft', text, [
        `${germanCount(information.open, 'Nachweis fehlt', 'Nachweise fehlen')} noch.`,
      ]);
}

function decisionStep({ finalReport }: AppraisalFacts): AppraisalStep {
  if (finalReport === null || finalReport.asked === 0)
    return step('entscheidung', 'offen', 'Beginnt mit dem Schlussbericht.', [
      'Geben Sie den Schlussbericht an die Kommunen.',
    ]);
  const { asked, answered } = finalReport;
  const text = `${answered} von ${germanCount(asked, 'Kommune hat', 'Kommunen haben')} entschieden.`;
  return step('entscheidung', answered === asked ? 'fertig' : 'laeuft', text, [REPORT_ACTS['im-umlauf']], {
    done: answered,
    of: asked,
  });
}
