import type { ReactNode } from 'react';

export interface ScrollRegionProps {
  /** What lies in the box; read aloud when it takes the focus. */
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A box that scrolls must be reachable by keyboard. */
const FOCUSABLE = { tabIndex: 0 };

/** A box wider than the screen. It takes the focus, so that the keyboard can scroll it. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps) {
  return (
    <section className={className} aria-label={label} {...FOCUSABLE}>
      {children}
    </section>
  );
}
