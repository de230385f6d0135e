import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface BandProps {
  readonly title: ReactNode;
  /** What is missing, and until when. */
  readonly children: ReactNode;
  /** How far it is: a sign-off bar. */
  readonly mark?: ReactNode;
  /** The one button. */
  readonly action?: ReactNode;
}

/** A tinted strip: what comes next, until when, how far it is, one button. */
export const Band = ({ title, children, mark, action }: BandProps) => (
  <div className={classNames('gw-band', mark ? 'gw-band--course' : 'gw-band--plain')}>
    <div className="gw-band__text">
      <h3 className="gw-h3">{title}</h3>
      {children}
    </div>
    {mark}
    {action}
  </div>
);
