/** Takes each of several items in turn. */
type Turn = <Item>(items: readonly Item[]) => Item | undefined;

/**
 * Rewords passages, each in one of several ways that leave its key right: "said" becomes another verb or tense, or gets
 * a hearer, an adverb or a time, so that models do not learn to expect “he said” alone. Words in marks, headlines and
 * the key itself stay as they are. Passages that nothing changes are left out.
 *
 * @param source as `parsePassages` reads it
 * @returns the same passages by their numbers, from 0, with other words
 */
export function varyPassages(source: string): Map<number, string> {
  const [, ...passages] = source.split(/^== /m);
  let turn = 0;
  const take: Turn = (items) => items[turn++ % items.length];
  const varied = new Map<number, string>();
  for (const [number, passage] of passages.entries()) {
    const ways = WAYS.map((_, way) => WAYS[(number + way) % WAYS.length]);
    const told = ways.map((way) => changeTelling(passage, (text) => way?.(text, take) ?? text));
    const other = told.find((one) => one !== passage);
    if (other !== undefined) varied.set(number, other);
  }
  return varied;
}

/** Ways of saying that somebody said something. */
const WAYS: readonly ((text: string, take: Turn) => string)[] = [
  (text) => text.replace(/\bsaid\b/g, "says"),
  (text, take) =>
    text.replace(SAID_PLAINLY, () => take(["added", "explained", "insisted", "noted", "stressed", "argued"]) ?? ""),
  (text, take) =>
    text.replace(/\bsaid\b/g, () => take(["also said", "later said", "has said", "then said", "had said"]) ?? ""),
  (text, take) => text.replace(SAID_SOMETHING, () => `told ${take(["reporters", "the Courier", "the meeting", "me"])}`),
  (text, take) =>
    text.replace(
      /\bsaid(?=\.)/g,
      () => `said ${take(["on Tuesday", "yesterday", "last week", "in a statement", "in an interview"])}`,
    ),
];

/** Not "said to", "said so", "said sorry". */
const SAID_PLAINLY = /\bsaid\b(?! (?:to|in|on|by|so|no|yes|of|sorry) | it[ ,])/g;
/**
 * Before "that", or at an end. Some results are not good English, “told reporters the mayor”, but models that learned
 * without those were no better.
 */
const SAID_SOMETHING = /\bsaid\b(?=[.,]| (?:that|the|he|she|they) )/g;

/** Changes what stands outside marks, in the paragraphs. */
function changeTelling(passage: string, change: (text: string) => string): string {
  const [kind = "", ...lines] = passage.split("\n");
  const told = lines.map((line) =>
    /^(?:#|people:)/.test(line)
      ? line
      : line.replace(/([“"][^”"]*[”"])|([^“"]+)/g, (_, marks, text) => marks ?? change(text)),
  );
  return [kind, ...told].join("\n");
}
