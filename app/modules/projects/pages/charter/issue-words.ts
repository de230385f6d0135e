import type { IssueRefusal } from '../../use-cases/charter/issue-charter.ts';
import type { IssuePreview } from '../../use-cases/charter/preview-issue.ts';

/** What was typed, kept as it is for a second try. */
export interface IssueForm {
  readonly dueOn: string;
  readonly reason: string;
  readonly scope: string;
  readonly without: readonly string[];
  readonly version: string;
}

export const ISSUE_WORDS = {
  abstimmung: {
    path: 'abstimmung',
    title: 'Zur Abstimmung geben',
    lead: 'Die Kommunen lesen den Entwurf und stimmen zu, fragen, stellen Bedingungen oder widersprechen. Das bindet noch niemanden.',
  },
  zeichnung: {
    path: 'unterschrift',
    title: 'Zur Unterschrift geben',
    lead: 'Alle, die teilnehmen, zeichnen dieselbe Fassung. Erst dann kann das Projekt beginnen.',
  },
} as const;

export interface IssueViewProps {
  /** Address of the charter. */
  readonly href: string;
  readonly round: keyof typeof ISSUE_WORDS;
  readonly preview: IssuePreview;
  readonly form: IssueForm;
  readonly refusal: IssueRefusal | undefined;
}
