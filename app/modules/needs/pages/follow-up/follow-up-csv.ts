import type { CsvValue } from '../../../../foundation/csv-writer.ts';
import { germanDate } from '../../../../foundation/german.ts';
import { SHEET_STATE_LABELS } from '../../domain/answers/answer.ts';
import type { FollowedMember, FollowUp } from '../../use-cases/follow-up/load-follow-up.ts';

const HEAD = [
  'Schlüssel',
  'Kommune',
  'Stand',
  'Beantwortet',
  'Aufgaben',
  'Letzte Änderung',
  'Erinnerungen',
  'Zuletzt erinnert',
  'Telefon',
  'Ansprechstellen',
  'Letztes Gespräch',
  'Nächster Schritt',
  'Hinweis',
];

/** The phone list as a table, header first; made-up rounds say so in every line. */
export const followUpRows = (
  round: Pick<FollowUp['round'], 'isSample'>,
  members: readonly FollowedMember[],
): readonly (readonly CsvValue[])[] => [
  HEAD,
  ...members.map((member) => {
    const [last] = member.talks;
    return [
      member.memberKey,
      member.name,
      SHEET_STATE_LABELS[member.state],
      member.answered,
      member.asked,
      dayOf(member.changedOn),
      member.remindedOn.length,
      dayOf(member.remindedOn.at(-1) ?? null),
      member.phoneNote,
      member.contacts.map(({ office, address }) => `${office}: ${address}`).join(', '),
      dayOf(last?.heldOn ?? null),
      last?.nextStep ?? '',
      round.isSample ? 'Beispieldaten' : null,
    ];
  }),
];

const dayOf = (day: FollowedMember['changedOn']): CsvValue => day && germanDate(day);
