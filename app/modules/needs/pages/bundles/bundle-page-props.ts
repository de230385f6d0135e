import type { FieldError } from '../../../../ui/notice.tsx';
import type { LoadedBundle } from '../../use-cases/bundles/load-bundle.ts';

/** What was typed into a form of the page, kept where it was refused. */
export interface TypedAct {
  /** Act of the state, or "ja" and "nein" for a member. */
  readonly step: string;
  readonly reason: string;
  readonly memberKey: string;
}

export interface BundlePageProps {
  /** Address of the page. */
  readonly own: string;
  /** Path of the alliance. */
  readonly base: string;
  readonly loaded: LoadedBundle;
  readonly isOffice: boolean;
  readonly message: string | undefined;
  readonly typed: TypedAct;
  readonly errors: readonly FieldError[];
}
