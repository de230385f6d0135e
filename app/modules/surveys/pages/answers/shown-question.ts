import { answerText } from '../../domain/answers/answer-text.ts';
import { withNote } from '../../domain/answers/changes-between.ts';
import type { Finding } from '../../domain/answers/finding.ts';
import { type Typed, typedOf } from '../../domain/answers/typed.ts';
import { typedChecksum } from '../../domain/answers/typed-checksum.ts';
import type { Answers, Question } from '../../domain/questionnaire/question.ts';
import type { EarlierAnswer } from '../../domain/sheet/earlier-answers.ts';
import type { ChangeRefusal } from '../../domain/sheet/plan-save.ts';
import type { AnswerRecord } from '../../use-cases/answers/read-sheet.ts';
import { originText } from './answer-table.tsx';
import type { PageChange } from './sheet-form.ts';

/** What was posted and not saved. */
export interface Unsaved {
  readonly changes: readonly PageChange[];
  readonly refusals: readonly ChangeRefusal[];
  /** What others answered meanwhile. */
  readonly theirs: readonly AnswerRecord[];
}

/** One question as the form shows it. */
export interface ShownQuestion {
  readonly question: Question;
  /** What was typed and not saved, else what is stored. */
  readonly typed: Typed;
  readonly version: number;
  /** Checksum of what that version says. */
  readonly shown: string;
  /** Whether the fields hold what was taken over from an earlier survey, not saved yet. */
  readonly adopted: boolean;
  readonly refusals: readonly ChangeRefusal[];
  /** Where it was answered by someone else meanwhile: what they answered. */
  readonly theirs: string | null;
  /** Why it is not asked; null where it is. */
  readonly notAsked: string | null;
  readonly findings: readonly Finding[];
  /** "(Ist-Analyse Archiv, 2023): 120 Fälle". */
  readonly earlier: string | null;
  /** "Bauamt, im Bogen"; null where nothing is stored. */
  readonly origin: string | null;
}

interface ShownSheet {
  readonly answers: Answers;
  readonly records: ReadonlyMap<string, AnswerRecord>;
  readonly notAsked: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly earlier: ReadonlyMap<string, EarlierAnswer>;
}

/** Questions with everything that stands at them. */
export const showQuestions = (
  questions: readonly Question[],
  sheet: ShownSheet,
  unsaved: Unsaved | undefined,
): ShownQuestion[] => questions.map((question) => showQuestion(question, sheet, unsaved));

function showQuestion(question: Question, sheet: ShownSheet, unsaved: Unsaved | undefined): ShownQuestion {
  const { key } = question;
  const record = sheet.records.get(key);
  const change = unsaved?.changes.find(({ questionKey }) => questionKey === key);
  const theirs = unsaved?.theirs.find(({ questionKey }) => questionKey === key);
  const stored = typedOf(question, sheet.answers.get(key));
  const earlier = sheet.earlier.get(key);
  return {
    question,
    // A form never carries the file itself.
    typed: change ? { ...change.typed, file: stored.file } : stored,
    version: theirs?.version ?? change?.version ?? record?.version ?? 0,
    shown: theirs ? typedChecksum(typedOf(question, theirs)) : (change?.shown ?? typedChecksum(stored)),
    adopted: change?.adopted ?? false,
    refusals: unsaved?.refusals.filter(({ questionKey }) => questionKey === key) ?? [],
    theirs: theirs ? theirText(question, theirs) : null,
    notAsked: sheet.notAsked.get(key) ?? null,
    // What is still to be answered is told before handing on, not at every empty field.
    findings: sheet.findings.filter(({ question: about, kind }) => about === key && kind !== 'fehlt'),
    earlier: earlier ? `(${earlier.survey}, ${earlier.year}): ${answerText(question, earlier)}` : null,
    origin: record && sheet.answers.has(key) ? originText(record) : null,
  };
}

const theirText = (question: Question, { value, note, byLabel }: AnswerRecord): string => {
  const isGone = value === null && note === '';
  const said = isGone ? 'die Antwort gelöscht' : `geantwortet: ${withNote(question, { value, note })}`;
  return `Inzwischen hat ${byLabel} ${said}. Im Feld steht, was Sie getippt haben; beim nächsten Speichern gilt Ihres, außer Sie behalten die andere Antwort.`;
};
