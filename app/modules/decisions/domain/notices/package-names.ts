/** Names of the files of a package: numbered, readable, safe on every disk; none stands twice. */
export function packageNames(labels: readonly string[]): string[] {
  return labels.map((label, index) => {
    const plain = label
      .replace(/\.pdf$/i, '')
      .replace(/[^\p{L}\p{N} .,()-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 80);
    return `${String(index + 1).padStart(2, '0')} ${plain || 'Unterlage'}.pdf`;
  });
}
