import { sumCents } from '../../../../foundation/cents.ts';
import { germanDate, germanEuro } from '../../../../foundation/german.ts';
import { DRIVERS } from '../undertakings/undertaking-record.ts';
import {
  boundAmount,
  CHARTER_SECTIONS,
  type Charter,
  type CharterMember,
  type CharterSection,
  groupOf,
  leadsOf,
} from './charter.ts';

type NameOf = (memberKey: string) => string;

/** What stands where a draft says nothing yet. */
const NOTHING = '(noch offen)';

/**
 * The wording of a charter as documents carry it: "# " begins a section, "## " a part of it, "- " an item. What goes round
 * and what the page compares is this text, so equal charters give equal texts.
 */
export const charterBody = (charter: Charter, nameOf: NameOf): string =>
  CHARTER_SECTIONS.map(
    ({ key, number, title }) => `# ${number}. ${title}\n\n${sectionBody(charter, key, nameOf)}`,
  ).join('\n\n');

/** The wording of one section, without its heading. */
const sectionBody = (charter: Charter, section: CharterSection, nameOf: NameOf): string =>
  BODIES[section](charter, nameOf);

const BODIES: Readonly<Record<CharterSection, (charter: Charter, nameOf: NameOf) => string>> = {
  ziele: ({ strategicGoals, operativeGoals, drivers }) =>
    [
      ...(drivers.length === 0 ? [] : [`Anlass: ${drivers.map((driver) => DRIVERS[driver]).join(', ')}.`]),
      `## Strategische Ziele\n\n${said(strategicGoals)}`,
      `## Operative Ziele\n\n${said(operativeGoals)}`,
    ].join('\n\n'),
  ergebnisse: ({ results }) => said(results),
  zeit: ({ startsOn, endsOn, timeNote }) =>
    parts(
      `- Projektstart: ${startsOn === null ? NOTHING : germanDate(startsOn)}\n- Projektende: ${endsOn === null ? NOTHING : germanDate(endsOn)}`,
      timeNote,
    ),
  kosten: costs,
  leitung: (charter, nameOf) => items(leadsOf(charter), nameOf),
  gruppe: (charter, nameOf) =>
    parts(
      `## Für wen der Projektauftrag gilt\n\n${items(charter.members, nameOf)}`,
      `## Wer jemanden in die Projektgruppe entsendet\n\n${items(groupOf(charter), nameOf)}`,
      core(charter.members, nameOf),
    ),
  information: ({ information }) => said(information),
};

function costs(charter: Charter, nameOf: NameOf): string {
  if (charter.costKind === 'offen') return parts(NOTHING, charter.costText);
  if (charter.costKind === 'keine')
    return parts('Den beteiligten Kommunen entstehen durch das Projekt keine Kosten.', charter.costText);
  const paying = charter.members.flatMap((member) => {
    const amount = boundAmount(charter, member);
    return amount === null ? [] : [`- ${nameOf(member.memberKey)}: ${germanEuro(amount)}`];
  });
  const total = charter.costTotal ?? sumCents(charter.members.flatMap(({ amount }) => amount ?? []));
  return parts(
    `Die beteiligten Kommunen tragen zusammen ${germanEuro(total)}:`,
    paying.join('\n'),
    charter.costText,
  );
}

const core = (members: readonly CharterMember[], nameOf: NameOf): string => {
  const carrying = members.filter(({ isCore }) => isCore);
  return carrying.length === 0 ? '' : `## Kernteam\n\n${items(carrying, nameOf)}`;
};

const said = (text: string): string => (text.trim() === '' ? NOTHING : text.trim());
const items = (members: readonly CharterMember[], nameOf: NameOf): string =>
  members.length === 0 ? NOTHING : members.map(({ memberKey }) => `- ${nameOf(memberKey)}`).join('\n');
const parts = (...texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
