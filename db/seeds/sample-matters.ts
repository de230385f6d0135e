import { type CalendarDate, calendarDate } from '../../app/foundation/calendar-date.ts';
import type { MatterDetails } from '../../app/modules/decisions/domain/index.ts';
import type { SampleTwist } from './walk-sample-path.ts';

/** A made-up matter of a demo county: all its members resolve on it. */
export interface SampleMatter {
  readonly details: MatterDetails;
  /** Cents for each inhabitant that a member would pay. */
  readonly centsPerInhabitant: bigint;
  /** Day on which the first department has its paper; each further one takes `stride` days more. */
  readonly startsOn: CalendarDate;
  readonly stride: number;
  /** What happens at single members, by their key. */
  readonly twists: Readonly<Record<string, SampleTwist>>;
}

const GROSS_GERAU: readonly SampleMatter[] = [
  {
    details: {
      title: 'Gemeinsame Vergabestelle: öffentlich-rechtliche Vereinbarung',
      kind: 'oeffentlich-rechtliche-vereinbarung',
      summary: 'Alle Kommunen übertragen Vergaben oberhalb der Wertgrenzen der Vergabestelle beim Kreis.',
      resolution:
        '{{kommune}} tritt der öffentlich-rechtlichen Vereinbarung über die gemeinsame Vergabestelle zum {{beginn}} bei.\n\nDer jährliche Beitrag von {{kommune}} beträgt {{betrag}}.',
      grounds:
        'Beitreten soll: {{vertragspartei}}. Der Beitrag bemisst sich so: {{bemessung}}.\n\nVergaben binden in jeder Verwaltung Fachwissen, das nur wenige Male im Jahr gebraucht wird. Eine gemeinsame Stelle bündelt es und vertritt sich selbst.',
      needsAll: false,
      needsAllSource: '',
      nonPublic: false,
      wishedStart: calendarDate('2027-07-01'),
    },
    centsPerInhabitant: 95n,
    startsOn: calendarDate('2026-08-03'),
    stride: 3,
    twists: {
      '06433003': 'abweichung',
      '06433007': 'vertagt',
      '06433009': 'nicht-oeffentlich',
      '06433011': 'bedingung',
    },
  },
  {
    details: {
      title: 'Rahmenvertrag für die Prüfung ortsfester elektrischer Anlagen',
      kind: 'verpflichtung',
      summary: 'Ein gemeinsamer Auftrag für vier Jahre; jede Kommune zahlt ihren Anteil.',
      resolution:
        '{{kommune}} beteiligt sich an der gemeinsamen Ausschreibung des Rahmenvertrags. Der Anteil beträgt {{betrag}}.',
      grounds:
        'Die Prüfung ist nach DGUV Vorschrift 3 vorgeschrieben. Die Menge aller Kommunen senkt den Preis.',
      needsAll: false,
      needsAllSource: '',
      nonPublic: false,
      wishedStart: calendarDate('2027-03-01'),
    },
    centsPerInhabitant: 40n,
    startsOn: calendarDate('2026-11-02'),
    stride: 4,
    twists: { '06433005': 'abgelehnt' },
  },
];

const MAIN_KINZIG: readonly SampleMatter[] = [
  {
    details: {
      title: 'Erste Änderung der Satzung des Dienstleistungszentrums: neue Aufgabe Datenschutz',
      kind: 'satzung',
      summary: 'Die Träger übertragen dem Dienstleistungszentrum den behördlichen Datenschutz.',
      resolution:
        'Der Änderung der Satzung und der Übertragung der Aufgabe „behördlicher Datenschutz“ zum {{beginn}} wird zugestimmt. {{kommune}} zahlt im ersten Jahr {{betrag}}.',
      grounds:
        '{{vertragspartei}} ist Träger der Anstalt. Eine neue Aufgabe setzt die Änderung der Satzung und die Zustimmung aller Träger voraus.\n\nGrundlage des Beitrags: {{bemessung}}.',
      needsAll: true,
      needsAllSource: 'Satzung der Anstalt (Beispiel), § 4: neue Aufgaben nur mit Zustimmung aller Träger',
      nonPublic: false,
      wishedStart: calendarDate('2027-07-01'),
    },
    centsPerInhabitant: 65n,
    startsOn: calendarDate('2026-08-03'),
    stride: 3,
    twists: {
      '06435003': 'abweichung',
      '06435006': 'vertagt',
      '06435008': 'nicht-oeffentlich',
    },
  },
];

/** Made-up matters by the slug of the demo county. */
export const SAMPLE_MATTERS: Readonly<Record<string, readonly SampleMatter[]>> = {
  'gross-gerau': GROSS_GERAU,
  'main-kinzig': MAIN_KINZIG,
};

/** The day the sample matters are told from: nothing is decided later. */
export const SAMPLE_AS_OF = calendarDate('2026-11-21');
