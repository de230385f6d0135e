/** What others may use of the rules about the catalogue. */

export type { IdeaDetails } from './ideas/idea.ts';
