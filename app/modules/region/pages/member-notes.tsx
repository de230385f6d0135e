import { PanelFoot } from '../../../ui/layout.tsx';
import { isMunicipality } from '../domain/member.ts';
import type { MemberLine, MemberSum } from '../use-cases/compute-member-overview.ts';
import { CENSUS_NOTE } from './member-texts.ts';

/** The sources of the counts shown, each once, in the order of the lines. Assumptions are no source. */
export const listSources = (lines: readonly MemberLine[]): readonly string[] => [
  ...new Set(
    lines.flatMap(({ count, isAssumption }) => (count?.ok && !isAssumption ? [count.value.source] : [])),
  ),
];

/** Address of the note that explains the count of a county. */
export const assumptionId = (key: string): string => `annahme-${key}`;
export const sourceId = (index: number): string => `quelle-${index + 1}`;

export interface MemberNotesProps {
  readonly lines: readonly MemberLine[];
  readonly sum: MemberSum;
  readonly sources: readonly string[];
}

/** Below the list: where the counts come from, what is assumed, what is missing. */
export function MemberNotes({ lines, sum, sources }: MemberNotesProps) {
  const counties = lines.filter(({ member, count }) => member.kind === 'landkreis' && count);
  const missing = lines.filter(({ member, count }) => isMunicipality(member) && count?.ok === false);
  return (
    <PanelFoot>
      {sources.map((source, index) => (
        <p key={source} id={sourceId(index)}>
          Quelle {index + 1}: {source}
        </p>
      ))}
      {counties.map(({ member, count }) => (
        <p key={member.key} id={assumptionId(member.key)}>
          {member.name}: {count?.ok ? count.value.source : `Ohne Einwohnerzahl. ${count?.error ?? ''}`}
        </p>
      ))}
      {missing.map(({ member, count }) => (
        <p key={member.key}>
          {member.name}: {count?.ok === false && count.error}
        </p>
      ))}
      {sum.municipalities > 0 && <p>{sumNote(sum)}</p>}
      {lines.some(({ span }) => span) && <p>{CENSUS_NOTE}</p>}
    </PanelFoot>
  );
}

const sumNote = ({ population }: MemberSum): string =>
  population.ok
    ? 'Die Summe zählt die gezeigten Städte und Gemeinden: keine Gäste neben Mitgliedern, und nicht den Kreis, denn er besteht aus ihnen.'
    : population.error;
