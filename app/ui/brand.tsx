/** Two towns and what they share. */
function BrandMark() {
  return (
    <svg className="gw-brand__mark" viewBox="0 0 36 28" width="36" height="28" aria-hidden="true">
      <circle cx="12" cy="14" r="10.5" />
      <circle cx="24" cy="14" r="10.5" />
      <path d="M18 5.4a10.5 10.5 0 0 1 0 17.2 10.5 10.5 0 0 1 0-17.2Z" />
    </svg>
  );
}

export interface BrandProps {
  readonly href: string;
  readonly name?: string;
  /** The alliance, below the product's name. */
  readonly sub?: string | undefined;
}

/** Links to the start page; the name of the alliance stands below the product's. */
export function Brand({ href, name = 'Gemeinwerk', sub }: BrandProps) {
  return (
    <a className="gw-brand" href={href}>
      <BrandMark />
      <span>
        <b className="gw-brand__name">{name}</b>
        {sub !== undefined && <span className="gw-brand__sub">{sub}</span>}
      </span>
    </a>
  );
}
