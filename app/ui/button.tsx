import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

interface Face {
  readonly look?: 'primary' | 'secondary' | 'tertiary';
  readonly icon?: IconName | undefined;
  readonly children: ReactNode;
}

const classOf = (look: Face['look'] = 'secondary', extra?: string) =>
  classNames('kern-btn', `kern-btn--${look}`, 'gw-btn', extra);

function ButtonFace({ icon, children }: Pick<Face, 'icon' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </>
  );
}

/** One primary button a page; the rest secondary. Its type is `button` unless said otherwise. */
export function Button({
  look,
  icon,
  children,
  className,
  ...rest
}: Face & ComponentPropsWithoutRef<'button'>) {
  return (
    <button type="button" {...rest} className={classOf(look, className)}>
      <ButtonFace icon={icon}>{children}</ButtonFace>
    </button>
  );
}

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function LinkButton({
  look,
  icon,
  children,
  className,
  ...rest
}: Face & ComponentPropsWithoutRef<'a'>) {
  return (
    <a {...rest} className={classOf(look, className)}>
      <ButtonFace icon={icon}>{children}</ButtonFace>
    </a>
  );
}

/** Prints the page; hidden where no script can serve it. */
export function PrintButton({ children = 'Drucken' }: { readonly children?: ReactNode }) {
  return (
    <Button icon="print" className="gw-needs-script" data-print>
      {children}
    </Button>
  );
}

/** A link in running text, on its own line or in a cell. */
export function TextLink({
  icon,
  children,
  className,
  ...rest
}: Omit<Face, 'look'> & ComponentPropsWithoutRef<'a'>) {
  return (
    <a {...rest} className={classNames('gw-link', className)}>
      {icon && <Icon name={icon} size={18} />}
      {children}
    </a>
  );
}
