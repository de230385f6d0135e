import type { MarkMean } from '../ranking/area-statistics.ts';
import type { Rating } from '../ranking/rating.ts';

/** A row or a column: whom or what it takes. */
export interface CrossLine {
  readonly key: string;
  readonly label: string;
  /** Members it takes; null for all. */
  readonly members: ReadonlySet<string> | null;
  /** Whether it takes a rating of one of its members: an area or task takes its own alone. */
  readonly takes: (rating: Rating) => boolean;
}

/** What the ratings that a row and a column share come to. Members count once, however many tasks they name. */
export interface CrossCell {
  /** Members of the round that row and column both take, whether they answered or not. */
  readonly asked: number;
  /** Of them, those that answered anything in the round. */
  readonly answered: number;
  /** Of them, those with interest in what the row takes. */
  readonly members: number;
  /** Members that gave an urgency. */
  readonly raters: number;
  /** Mean over the given marks in rows with interest; missing is not zero. */
  readonly urgency: MarkMean | null;
  /** Answers with interest, and all answers. */
  readonly ideas: number;
  readonly answers: number;
}

/** Cells by row and column, with the totals over distinct members. */
export interface CrossTab {
  readonly rows: readonly {
    readonly line: CrossLine;
    readonly cells: readonly CrossCell[];
    readonly total: CrossCell;
  }[];
  readonly columns: readonly CrossLine[];
  readonly totals: readonly CrossCell[];
  readonly total: CrossCell;
}

/** Takes everything: the line of totals. */
const EVERYTHING: CrossLine = { key: '', label: 'Gesamt', members: null, takes: () => true };

/** Counts ratings by two attributes. `members` are those of the round; a rating of another one counts nowhere. */
export function crossTabulate(
  ratings: readonly Rating[],
  members: readonly string[],
  rows: readonly CrossLine[],
  columns: readonly CrossLine[],
): CrossTab {
  const answered = new Set(ratings.map(({ member }) => member));
  const taken = new Map(rows.map((line) => [line, ratings.filter(line.takes)]));
  const cell = (row: CrossLine, column: CrossLine): CrossCell => {
    const both = members.filter((member) => isIn(row, member) && isIn(column, member));
    return tally(taken.get(row) ?? within(rows, ratings), new Set(both), answered);
  };
  return {
    rows: rows.map((line) => ({
      line,
      cells: columns.map((column) => cell(line, column)),
      total: cell(line, EVERYTHING),
    })),
    columns,
    totals: columns.map((column) => cell(EVERYTHING, column)),
    total: cell(EVERYTHING, EVERYTHING),
  };
}

const isIn = ({ members }: CrossLine, member: string): boolean => members === null || members.has(member);

/** The totals speak of what the rows take together, no more. */
const within = (rows: readonly CrossLine[], ratings: readonly Rating[]): readonly Rating[] =>
  ratings.filter((rating) => rows.some((row) => row.takes(rating) && isIn(row, rating.member)));

function tally(
  ratings: readonly Rating[],
  asked: ReadonlySet<string>,
  answered: ReadonlySet<string>,
): CrossCell {
  const own = ratings.filter(({ member }) => asked.has(member));
  const wanted = own.filter(({ interested }) => interested);
  const rated = wanted.filter(({ urgency }) => urgency !== null);
  const sum = rated.reduce((total, { urgency }) => total + (urgency ?? 0n), 0n);
  return {
    asked: asked.size,
    answered: [...asked].filter((member) => answered.has(member)).length,
    members: new Set(wanted.map(({ member }) => member)).size,
    raters: new Set(rated.map(({ member }) => member)).size,
    urgency: rated.length === 0 ? null : { sum, count: rated.length },
    ideas: wanted.length,
    answers: own.length,
  };
}
