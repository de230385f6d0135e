/** What the official name of a place adds, and people leave out: "am Main", "an der Straße", "(Taunus)". */
const ADDITION = /\s+(?:(?:a\.|am|an|auf|bei|i\.|im|in|ob|unter|v\.|vor)\s.+|\(.+\))$/i;

/**
 * The names of members that occur in a text: as whole words, with or without what the official name adds, and in the
 * genitive ("Raunheims Kosten", "die Kosten Rüsselsheims am Main", "Worms’ Kosten"). "Raunheimer" is a word of its own.
 */
export function namesIn(text: string, names: readonly string[]): readonly string[] {
  const texts = text.toLowerCase();
  return names.filter((name) =>
    [name, name.replace(ADDITION, '')].some((form) => patternOf(form.toLowerCase()).test(texts)),
  );
}

/** Any word of a name may carry the ending of the genitive: "des Kreises Groß-Gerau". */
const patternOf = (name: string): RegExp => {
  const words = name.split(/\s+/).map((word) => `${escaped(word)}(?:e?s)?`);
  return new RegExp(`(?<!\\p{L})${words.join(String.raw`\s+`)}(?!\\p{L})`, 'u');
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
