import type { OwnSheet } from '../../use-cases/rounds/list-rounds.ts';
import { OwnSheetBadge } from './round-badge.tsx';

/** Links to the sheets of the members the reader works for, each with how far it is. */
export const OwnSheets = ({ href, own }: { readonly href: string; readonly own: readonly OwnSheet[] }) =>
  own.map(({ memberKey, memberName, state }) => (
    <p key={memberKey}>
      <a href={`${href}/antwort/${memberKey}`}>{memberName}</a> <OwnSheetBadge state={state} />
    </p>
  ));
