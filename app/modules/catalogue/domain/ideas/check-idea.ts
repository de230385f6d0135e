import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type IdeaDetails, isFederalState, isIdeaStanding } from './idea.ts';

/** What was typed about an idea. */
export interface IdeaForm {
  readonly title: string;
  readonly summary: string;
  readonly partners: string;
  readonly region: string;
  readonly state: string;
  readonly year: string;
  readonly standing: string;
  readonly source: string;
  readonly link: string;
  /** Ids of areas. */
  readonly areas: readonly string[];
  /** Numbers of tasks, parted by comma, blank or line: "101, 205". */
  readonly tasks: string;
  /** Key of the member that adds it; empty for the office's collection. */
  readonly member: string;
}

export interface IdeaRefusal {
  readonly field: keyof IdeaForm | 'reason' | 'conflict';
  readonly message: string;
}

/** The catalogue as far as an idea can point into it. */
export interface LinkableCatalogue {
  readonly areas: readonly { readonly id: string }[];
  readonly tasks: readonly { readonly id: string; readonly number: string }[];
}

const MAX = { title: 160, summary: 2000, partners: 400, region: 120, source: 400, link: 500 } as const;
const WORDS = {
  title: 'Geben Sie der Idee einen Titel.',
  summary: 'Beschreiben Sie in eigenen Worten, was gemeinsam getan wird.',
  region: 'Nennen Sie Kreis oder Region, etwa „Wetteraukreis“.',
  source: 'Nennen Sie die Quelle: Bericht mit Kapitel, Zeitschrift mit Ausgabe oder „eigene Idee“.',
} as const;
const FIRST_YEAR = 1945;

/**
 * Checks what was typed about an idea and says everything that is wrong at once. `thisYear` bounds the year: an example
 * has happened, or is planned for the next ten years.
 */
export function checkIdea(
  form: IdeaForm,
  catalogue: LinkableCatalogue,
  thisYear: number,
): Result<IdeaDetails, readonly IdeaRefusal[]> {
  const { state, standing } = form;
  const tasks = readTasks(form.tasks, catalogue);
  const year = form.year.trim();
  const refusals = [
    ...lengths(form),
    ...(isFederalState(state) ? [] : [refusal('state', 'Wählen Sie das Bundesland.')]),
    ...(isIdeaStanding(standing) ? [] : [refusal('standing', 'Wählen Sie, wie weit es dort ist.')]),
    ...(isYear(year, thisYear)
      ? []
      : [
          refusal(
            'year',
            `Geben Sie ein Jahr von ${FIRST_YEAR} bis ${thisYear + 10} an, oder lassen Sie das Feld leer.`,
          ),
        ]),
    ...(isWebAddress(form.link)
      ? []
      : [
          refusal(
            'link',
            'Geben Sie eine vollständige Adresse an, die mit https:// beginnt, oder lassen Sie das Feld leer.',
          ),
        ]),
    ...(form.areas.every((id) => catalogue.areas.some((area) => area.id === id))
      ? []
      : [refusal('areas', 'Wählen Sie Aufgabenbereiche aus der Liste.')]),
    ...tasks.unknown.map((number) =>
      refusal('tasks', `Die Aufgabe ${number} gibt es im Katalog nicht. Prüfen Sie die Nummer.`),
    ),
  ];
  if (refusals.length > 0 || !isFederalState(state) || !isIdeaStanding(standing)) return fail(refusals);
  return ok({
    title: form.title.trim(),
    summary: form.summary.trim(),
    partners: form.partners.trim(),
    region: form.region.trim(),
    state,
    standing,
    year: year === '' ? null : Number(year),
    source: form.source.trim(),
    link: form.link.trim(),
    areaIds: [...new Set(form.areas)],
    taskIds: tasks.ids,
  });
}

const lengths = (form: IdeaForm): IdeaRefusal[] =>
  (['title', 'summary', 'partners', 'region', 'source', 'link'] as const).flatMap((field) => {
    const { length } = form[field].trim();
    if (length === 0) return field in WORDS ? [refusal(field, WORDS[field as keyof typeof WORDS])] : [];
    return length > MAX[field]
      ? [refusal(field, `Der Text hat ${length} Zeichen. Kürzen Sie ihn auf höchstens ${MAX[field]}.`)]
      : [];
  });

function readTasks(text: string, { tasks }: LinkableCatalogue) {
  const numbers = [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))];
  const found = numbers.map((number) => ({ number, task: tasks.find((task) => task.number === number) }));
  return {
    ids: found.flatMap(({ task }) => (task ? [task.id] : [])),
    unknown: found.flatMap(({ number, task }) => (task ? [] : [number])),
  };
}

const isYear = (text: string, thisYear: number): boolean =>
  text === '' || (/^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= thisYear + 10);

/** Only https: the page makes a link of it, and "javascript:" must never be one. */
const isWebAddress = (text: string): boolean =>
  text.trim() === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(text.trim());

const refusal = (field: IdeaRefusal['field'], message: string): IdeaRefusal => ({ field, message });
