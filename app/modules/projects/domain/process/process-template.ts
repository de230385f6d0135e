import type { UndertakingKind } from '../undertakings/undertaking.ts';
import type { StageOfTemplate } from './stage.ts';

/** Where a template comes from. */
export const TEMPLATE_BASES = {
  quelle: 'nach einer veröffentlichten Quelle',
  vorschlag: 'Vorschlag dieser Anwendung',
  verbund: 'vom Verbund bearbeitet',
} as const;
export type TemplateBasis = keyof typeof TEMPLATE_BASES;
export const isTemplateBasis = (text: string): text is TemplateBasis => Object.hasOwn(TEMPLATE_BASES, text);

/** A stage with the steps that lead through it; projects copy the stage and look the steps up. */
export interface TemplateStage extends StageOfTemplate {
  readonly steps: readonly string[];
}

/** What an alliance decides about a standard course. */
export interface TemplateContent {
  readonly title: string;
  readonly description: string;
  /** Kinds it suits; with none it is not offered. */
  readonly kinds: readonly UndertakingKind[];
  /** What usually follows it, as an undertaking of its own. */
  readonly followedBy: UndertakingKind | null;
  readonly stages: readonly TemplateStage[];
}

/** One version of a standard course. It never changes: projects name the version they started with. */
export interface ProcessTemplate extends TemplateContent {
  /** Stable, ASCII: "pruefprojekt". */
  readonly key: string;
  /** From 1; the built-in ones are version 1 of every alliance. */
  readonly version: number;
  readonly basis: TemplateBasis;
  /** Where it is published, and what of it is not from there. */
  readonly source: string;
  /** Why this version was made; '' for the first. */
  readonly changeNote: string;
  /** When it was made; null for the built-in ones. */
  readonly createdAt: Date | null;
}

/** The youngest version of each template, in the order given. */
export const newestVersions = (templates: readonly ProcessTemplate[]): ProcessTemplate[] =>
  templates.filter(
    ({ key, version }) => !templates.some((other) => other.key === key && other.version > version),
  );

/** What a new project of a kind can follow, in the order given. */
export const templatesFor = (
  templates: readonly ProcessTemplate[],
  kind: UndertakingKind,
): ProcessTemplate[] => newestVersions(templates).filter(({ kinds }) => kinds.includes(kind));

/** A certain version, as a project names the one that it started with. */
export const findTemplate = (
  templates: readonly ProcessTemplate[],
  { key, version }: Pick<ProcessTemplate, 'key' | 'version'>,
): ProcessTemplate | undefined =>
  templates.find((template) => template.key === key && template.version === version);
