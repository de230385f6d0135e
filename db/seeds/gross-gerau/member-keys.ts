/** Municipalities by the number at the end of their AGS, and the county as 0. */
export const members = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => (number === 0 ? '06433' : `06433${number.toString().padStart(3, '0')}`));
