/** A fingerprint in groups; it may break between them. */
export const Fingerprint = ({ value }: { readonly value: string }) => (
  <code className="gw-fingerprint">{value}</code>
);
