import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';

export interface TeamMail {
  /** Who sends it: the office of the alliance. */
  readonly office: string;
  readonly alliance: string;
  readonly project: string;
  readonly isSample: boolean;
  /** Address of the page that shows more. */
  readonly page: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** Tells office and project leads that a member leaves. */
export const withdrawalMail = (
  facts: TeamMail,
  withdrawal: {
    readonly member: string;
    readonly from: CalendarDate;
    readonly reason: string;
    readonly effects: readonly string[];
  },
): MailText => ({
  subject: `Rückzug: ${withdrawal.member} verlässt „${facts.project}“`,
  text: lines(
    facts,
    `${withdrawal.member} nimmt ab dem ${germanDate(withdrawal.from)} nicht mehr an „${facts.project}“ teil.`,
    `Grund: ${withdrawal.reason}`,
    withdrawal.effects.map((effect) => `- ${effect}`).join('\n'),
    `Zum Projekt:\n${facts.page}`,
  ),
});

/** Tells the office that a member wants to join. */
export const requestMail = (facts: TeamMail, member: string, reason: string): MailText => ({
  subject: `Beitrittsanfrage: ${member} zu „${facts.project}“`,
  text: lines(
    facts,
    `${member} möchte dem Projekt „${facts.project}“ beitreten.`,
    ...(reason === '' ? [] : [`Dazu schreibt die Kommune: ${reason}`]),
    `Beitritt vorbereiten:\n${facts.page}`,
  ),
});

/** Tells a head what happens in a project in whose group the own member has nobody. */
export const informationMail = (facts: TeamMail, member: string, title: string, body: string): MailText => ({
  subject: `Information zu „${facts.project}“: ${title}`,
  text: lines(
    facts,
    `${member} ist am Projekt „${facts.project}“ beteiligt, ohne selbst in der Projektgruppe vertreten zu sein. Deshalb erhalten Sie diese Information.`,
    `Anlass: ${title}`,
    body,
    `Zum Projekt:\n${facts.page}`,
  ),
});

const lines = ({ office, alliance, isSample }: TeamMail, ...parts: readonly string[]): string =>
  [
    ...(isSample ? ['BEISPIELDATEN: Dieses Projekt ist erfunden.'] : []),
    'Guten Tag,',
    ...parts,
    `${office}\n${alliance}`,
  ].join('\n\n');
