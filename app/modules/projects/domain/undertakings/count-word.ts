const WORDS = 'Keine Eine Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn Elf Zwölf'.split(' ');

/** A count at the head of a sentence: words up to twelve, figures from there on. */
export const countWord = (count: number): string => WORDS[count] ?? count.toString();
