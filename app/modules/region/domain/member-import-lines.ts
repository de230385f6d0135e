import { germanDate, germanInteger } from '../../../foundation/german.ts';
import { MEMBER_KIND_LABELS, type Member } from './member.ts';
import type { MemberAddition, MemberChange, MemberImportPlan, PopulationChange } from './member-import.ts';

/**
 * The plan in German lines for a dry run: what would change and why, what people have to settle, and a last line with
 * the numbers.
 */
export const memberImportLines = (plan: MemberImportPlan): readonly string[] => [
  ...plan.added.map(addition),
  ...plan.renamed.map(renaming),
  ...plan.reclassified.map(reclassification),
  ...plan.areaChanged.map(area),
  ...plan.populationAdded.map(count),
  ...plan.populationChanged.map(conflict),
  ...plan.missingInFile.map(
    (member) => `Nicht in der Datei: ${named(member)}. Bleibt unverändert; prüfen Sie den Schlüssel.`,
  ),
  summary(plan),
];

const named = (member: Member): string => `${member.name} (${member.key})`;

function addition({ member, population }: MemberAddition): string {
  const count = population
    ? `${germanInteger(population.value)} Einwohner am ${germanDate(population.asOf)}`
    : 'ohne eigene Einwohnerzahl';
  return `Neu: ${named(member)}, ${MEMBER_KIND_LABELS[member.kind]}, ${count}.`;
}

const renaming = ({ from, to }: MemberChange): string =>
  `Neuer Name: ${named(from)}, „${from.officialName}“ wird „${to.officialName}“.`;

const reclassification = ({ from, to }: MemberChange): string =>
  `Neue Einordnung: ${named(from)}, ${MEMBER_KIND_LABELS[from.kind]} ${from.ars ?? 'ohne Regionalschlüssel'} wird ` +
  `${MEMBER_KIND_LABELS[to.kind]} ${to.ars ?? 'ohne Regionalschlüssel'}.`;

const area = ({ from, to }: MemberChange): string =>
  `Neue Fläche: ${named(from)}, ${hectares(from)} wird ${hectares(to)}.`;

const hectares = (member: Member): string =>
  member.areaHectares === null ? 'keine Angabe' : `${germanInteger(member.areaHectares)} ha`;

const count = ({ member, read }: PopulationChange): string =>
  `Neue Einwohnerzahl: ${named(member)}, ${germanInteger(read.value)} am ${germanDate(read.asOf)}.`;

const conflict = ({ member, read, recorded }: PopulationChange): string =>
  `Widerspruch: ${named(member)} hat am ${germanDate(read.asOf)} laut Datei ${germanInteger(read.value)} Einwohner, eingetragen sind ` +
  `${germanInteger(recorded?.value ?? 0)} (${recorded?.source ?? ''}). Der Eintrag bleibt; entscheiden Sie, welche Zahl gilt.`;

function summary(plan: MemberImportPlan): string {
  const parts: readonly (readonly [string, number])[] = [
    ['neu', plan.added.length],
    ['umbenannt', plan.renamed.length],
    ['neu eingeordnet', plan.reclassified.length],
    ['Fläche geändert', plan.areaChanged.length],
    ['Einwohnerzahl ergänzt', plan.populationAdded.length],
    ['Widersprüche', plan.populationChanged.length],
    ['nicht in der Datei', plan.missingInFile.length],
    ['unverändert', plan.unchanged.length],
  ];
  return `${parts.map(([label, number]) => `${label}: ${germanInteger(number)}`).join(' · ')}`;
}
