import type { Questionnaire } from './question.ts';

/** Where a questionnaire was taken over from. */
export interface Origin {
  readonly alliance: string;
  readonly office: string;
  /** The day it was exported, as it is shown. */
  readonly on: string;
  readonly licence: string;
}

/** A questionnaire of the library, apart from its versions. */
export interface QuestionnaireHead {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Null for an own one. */
  readonly origin: Origin | null;
  readonly isSample: boolean;
}

/** A draft changes; a valid one never does, since surveys ask it. */
export interface QuestionnaireVersion {
  readonly questionnaireId: string;
  /** From 1. */
  readonly number: number;
  readonly state: 'entwurf' | 'gueltig';
  readonly content: Questionnaire;
  readonly changeNote: string;
  readonly createdAt: Date;
  /** Guards edits that cross. */
  readonly version: number;
}
