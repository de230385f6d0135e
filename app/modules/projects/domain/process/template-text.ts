import { UNDERTAKING_KIND_LABELS } from '../undertakings/undertaking.ts';
import type { TemplateContent, TemplateStage } from './process-template.ts';
import { GATES } from './stage.ts';

/** The stages of a course in words, a paragraph each, so that two versions can be compared as texts. */
export const stagesText = ({ stages }: Pick<TemplateContent, 'stages'>): string =>
  stages.map(stageText).join('\n\n');

/** What else a course says of itself. */
export function headText({ title, description, kinds, followedBy }: TemplateContent): string {
  const suits = kinds.map((kind) => UNDERTAKING_KIND_LABELS[kind]).join(', ');
  return [
    title,
    description,
    `Für: ${suits === '' ? 'keine Art, wird nicht angeboten' : suits}`,
    `Danach: ${followedBy === null ? 'nichts' : UNDERTAKING_KIND_LABELS[followedBy]}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function stageText({ title, usualWeeks, gate, gateQuestion, papers, steps, role }: TemplateStage): string {
  const parts = [
    `${title}${role === 'auftrag' ? ' (vor dem Start)' : ''}: ${usualWeeks === 1 ? '1 Woche' : `${usualWeeks} Wochen`}.`,
    steps.length > 0 ? `Schritte: ${steps.join('; ')}.` : '',
    papers.length > 0 ? `Unterlagen: ${papers.join('; ')}.` : '',
    gate === null ? '' : `Es entscheidet: ${GATES[gate]}. ${gateQuestion}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** True where two courses say the same. */
export const saysTheSame = (one: TemplateContent, other: TemplateContent): boolean =>
  headText(one) === headText(other) && stagesText(one) === stagesText(other);
