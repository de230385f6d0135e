const WORDS = ['Keine', 'Eine', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun', 'Zehn'];
const MORE = ['Elf', 'Zwölf'];

/** A count at the head of a sentence: words up to twelve, figures from there on. */
export const countWord = (count: number): string => [...WORDS, ...MORE][count] ?? count.toString();
