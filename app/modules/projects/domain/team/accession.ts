import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { type Participation, takesPart } from '../participation/participation.ts';
import { refuseFarDay } from '../undertakings/far-day.ts';
import type { UndertakingState } from '../undertakings/undertaking.ts';

/** Why a member cannot join now, in German; null where it can. Before the start it becomes a party of the charter. */
export function accessionClosed(
  state: UndertakingState | null,
  current: Pick<Participation, 'participates' | 'implementation'> | null,
): string | null {
  if (state !== 'laufend' && state !== 'ausgesetzt' && state !== 'umgesetzt')
    return state === 'abgeschlossen'
      ? 'Das Projekt ist abgeschlossen. Beitreten kann man nur einem laufenden oder umgesetzten Projekt.'
      : 'Das Projekt hat noch nicht begonnen. Nehmen Sie die Kommune in den Projektauftrag auf.';
  return current !== null && takesPart(current) ? 'Die Kommune ist schon beteiligt.' : null;
}

/** What decides whether an accession that was sent can be entered. */
export interface AccessionFacts {
  /** Of the project today; null where nothing is known. */
  readonly state: UndertakingState | null;
  readonly isWithdrawn: boolean;
  /** Its member agreed and, where needed, signed. */
  readonly isBound: boolean;
  /** Its day is entered already. */
  readonly isEntered: boolean;
}

/**
 * Why the day of an accession cannot be entered now, in German; null where it can. A signature takes a member in once:
 * whoever left signs again.
 */
export function accessionNotEnterable(facts: AccessionFacts): string | null {
  if (facts.isEntered)
    return 'Dieser Beitritt ist schon eingetragen. Hat die Kommune das Projekt seitdem verlassen, bereiten Sie einen neuen vor.';
  if (facts.isWithdrawn)
    return 'Dieser Beitritt ist zurückgezogen. Bereiten Sie einen neuen vor, wenn die Kommune teilnehmen soll.';
  if (!facts.isBound)
    return 'Der Beitritt ist noch nicht verbindlich: Die Zustimmung oder eine Unterschrift fehlt. Tragen Sie sie zuerst am Dokument ein.';
  return accessionClosed(facts.state, null);
}

export interface AccessionText {
  readonly project: string;
  readonly member: string;
  readonly from: CalendarDate;
  /** How the organisation is called that leads the process: the office. */
  readonly office: string;
  /** Wording and version of the charter as it was signed; null where none is on record. */
  readonly charter: { readonly body: string; readonly version: number } | null;
}

/** The wording of an accession: its clause, then the charter as it was signed, unchanged. */
export function accessionBody({ project, member, from, office, charter }: AccessionText): string {
  const clause = [
    '# Beitritt',
    `${member} tritt dem Projekt „${project}“ zum ${germanDate(from)} bei.`,
    charter === null
      ? 'Es gelten die Ziele, Ergebnisse und Fristen, auf die sich die Beteiligten verständigt haben. Ein gezeichneter Projektauftrag ist hier nicht hinterlegt.'
      : `Es gilt der Projektauftrag in Fassung ${charter.version}, wie ihn die Beteiligten gezeichnet haben. Sein Wortlaut steht unten, unverändert.`,
    `Der Beitritt gilt, sobald ${member} ihm in der verlangten Form zugestimmt hat und ${office} den Tag eingetragen hat.`,
  ].join('\n\n');
  if (charter === null) return clause;
  return `${clause}\n\n# Wortlaut des Projektauftrags\n\n${charter.body.replace(/^# /gm, '## ')}`;
}

export interface AccessionRefusal {
  readonly field: 'kommune' | 'ab' | 'frist';
  readonly message: string;
}

/** What is wrong with the days of an accession: it takes effect after the start, and its answer takes time. */
export function accessionDaysRefused({
  from,
  dueOn,
  startedOn,
  today,
}: {
  readonly from: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly startedOn: CalendarDate | null;
  readonly today: CalendarDate;
}): AccessionRefusal[] {
  const found: AccessionRefusal[] = [];
  const far = refuseFarDay(from, today);
  const farDue = refuseFarDay(dueOn, today);
  if (far !== undefined) found.push({ field: 'ab', message: far });
  if (farDue !== undefined) found.push({ field: 'frist', message: farDue });
  if (startedOn !== null && from < startedOn)
    found.push({
      field: 'ab',
      message: `Das Projekt begann am ${germanDate(startedOn)}. Wählen Sie diesen oder einen späteren Tag.`,
    });
  if (dueOn < today)
    found.push({
      field: 'frist',
      message: 'Die Frist ist schon vorbei. Wählen Sie heute oder einen späteren Tag.',
    });
  return found;
}
