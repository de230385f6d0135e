import { use } from 'react';
import { AssetsContext } from './assets.ts';
import { classNames } from './class-names.ts';
import type icons from './icons.json';

export type IconName = keyof typeof icons;

export interface IconProps {
  readonly name: IconName;
  /** 20 beside text, 16 in dense text, 24 alone. */
  readonly size?: 16 | 18 | 20 | 24 | 32;
  /** Names the icon for screen readers; without it the icon is decoration. */
  readonly label?: string;
  readonly className?: string | undefined;
}

/** One symbol of the cached sprite, in the colour of the text around it. */
export function Icon({ name, size = 20, label, className }: IconProps) {
  const { sprite } = use(AssetsContext);
  const shared = {
    className: classNames('gw-icon', className),
    width: size,
    height: size,
    focusable: 'false',
  } as const;
  const symbol = <use href={`${sprite}#${name}`} />;
  if (label === undefined) {
    return (
      <svg aria-hidden="true" {...shared}>
        {symbol}
      </svg>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img element could not take the colour of the text
    <svg role="img" {...shared}>
      <title>{label}</title>
      {symbol}
    </svg>
  );
}
