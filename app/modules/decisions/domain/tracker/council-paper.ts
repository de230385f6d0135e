import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import type { Paper, PaperBlock } from '../../../../foundation/paper.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { fillTemplate } from './fill-template.ts';
import { type PaperMember, templateValues } from './template-values.ts';

/** The one text of a matter that every member's paper is made from. */
export interface PaperMatter {
  readonly title: string;
  readonly summary: string;
  /** Beschlussvorschlag and Begründung with placeholders; paragraphs parted by an empty line. */
  readonly resolution: string;
  readonly grounds: string;
  readonly wishedStart: CalendarDate | null;
  readonly needsAll: boolean;
  readonly needsAllSource: string;
  readonly isSample: boolean;
  /** Figures that any member of the matter has. */
  readonly columns: readonly string[];
}

/** The body that this copy goes to. */
export interface PaperAddressee {
  readonly sittingOn: CalendarDate | null;
  readonly nonPublic: boolean;
  readonly paperNumber: string;
  /** The bodies of the path, in their order. */
  readonly path: readonly string[];
}

export interface PaperFrame {
  /** Office that drafted the text for all. */
  readonly office: string;
  readonly today: CalendarDate;
}

/**
 * A member's council paper from the matter's text with the member's own figures. Refuses with a German sentence where a
 * placeholder is unknown or a figure is missing: no body gets a paper with a hole in it.
 */
export function councilPaper(
  matter: PaperMatter,
  member: PaperMember,
  addressee: PaperAddressee,
  { office, today }: PaperFrame,
): Result<Paper, string> {
  const values = templateValues(member, matter.columns, matter.wishedStart);
  const resolution = fillTemplate(matter.resolution, values, member.name);
  if (!resolution.ok) return resolution;
  const grounds = fillTemplate(matter.grounds, values, member.name);
  if (!grounds.ok) return grounds;
  if (resolution.value.trim() === '') return fail(NO_RESOLUTION);
  return ok({
    title: matter.title,
    kicker: `Beschlussvorlage${addressee.paperNumber === '' ? '' : ` ${addressee.paperNumber}`}`,
    author: office,
    asOf: `Stand: ${germanDate(today)}`,
    isSample: matter.isSample,
    blocks: [
      titleBlock(matter, member, addressee),
      heading('Beschlussvorschlag'),
      ...paragraphs(resolution.value),
      heading('Begründung'),
      ...paragraphs(grounds.value),
      heading('Finanzielle Auswirkungen'),
      effect(matter, member),
      ...consent(matter),
    ],
  });
}

const NO_RESOLUTION =
  'Der Vorgang hat noch keinen Beschlussvorschlag. Tragen Sie ihn unter „Text der Vorlage“ ein.';

const heading = (text: string): PaperBlock => ({ kind: 'heading', level: 1, text });

const paragraphs = (text: string): PaperBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s*\n\s*/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'paragraph', text: part }));

const titleBlock = (
  matter: PaperMatter,
  { name, legalName, bodyName }: PaperMember,
  { sittingOn, nonPublic, path }: PaperAddressee,
): PaperBlock => ({
  kind: 'facts',
  items: [
    { term: 'Gremium', value: bodyName },
    { term: 'Sitzung', value: sittingOn === null ? 'noch offen' : germanDate(sittingOn) },
    { term: 'Behandlung', value: nonPublic ? 'nicht öffentlich (§ 52 HGO)' : 'öffentlich' },
    { term: 'Beratungsfolge', value: path.join(' → ') },
    { term: 'Für', value: legalName ?? name },
    ...(matter.summary === '' ? [] : [{ term: 'Gegenstand', value: matter.summary }]),
  ],
});

const effect = ({ columns, wishedStart }: PaperMatter, member: PaperMember): PaperBlock => ({
  kind: 'table',
  caption: `Zahlen für ${member.name}`,
  columns: [{ header: 'Angabe' }, { header: 'Wert', align: 'end' }],
  rows: [
    ['Betrag', member.amount === null ? 'nicht beziffert' : germanEuro(member.amount)],
    ...columns.flatMap((name) => {
      const value = member.figures[name];
      return value === undefined ? [] : [[capital(name), value]];
    }),
    ...(wishedStart === null ? [] : [['Vorgesehener Beginn', germanDate(wishedStart)]]),
  ],
});

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const consent = ({ needsAll, needsAllSource }: PaperMatter): PaperBlock[] =>
  needsAll
    ? [
        {
          kind: 'notice',
          title: 'Zustimmung aller',
          text: `Der Beschluss wird nur wirksam, wenn alle beteiligten Körperschaften zustimmen (${needsAllSource}).`,
        },
      ]
    : [];
