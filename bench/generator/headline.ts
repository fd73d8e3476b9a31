import { fillOne } from "./grammar.ts";
import { capitalize, type Story } from "./story.ts";

/** Writes the headline, with a desk label on some; a few stories have none. */
export function writeHeadline(story: Story): void {
  const { random, setting } = story;
  if (random.chance(0.03)) return;
  const quote = random.chance(0.12) ? story.capture(writeRemark) : null;
  const plain = quote ?? story.capture((page) => fillOne(page, setting.vocabulary.headlines));
  const headline = inCase(capitalize(plain), setting.outlet.headline);
  const label = setting.outlet.labels.length > 0 && random.chance(0.3) ? random.pick(setting.outlet.labels) : "";
  story.write(label);
  const start = story.length;
  story.write(headline);
  story.headline = headline;
  story.headlinePrinted = label + headline;
  if (quote !== null) recordRemark(story, start, headline);
}

/** "Harlan calls bridge 'a disgrace'": headlines have single marks, or those of the outlet. */
function writeRemark(story: Story): void {
  const [main] = story.cast;
  if (main === undefined) return;
  const { vocabulary, marks } = story.setting;
  const [open, close] = marksOfHeadlines(story);
  story.write(story.nameShort(main.person));
  story.write(" calls ");
  fillOne(story, vocabulary.things);
  story.write(` ${open}`);
  fillOne(story, vocabulary.fragments);
  story.write(close);
  if (marks.id === "backticks") story.capital = false;
}

function marksOfHeadlines({ setting: { marks } }: Story): readonly [string, string] {
  return marks.apostrophe === "’" ? ["‘", "’"] : ["'", "'"];
}

/** A headline's remark is neither wanted nor wrong: outlets differ on whether it is a quotation. */
function recordRemark(story: Story, start: number, headline: string): void {
  const calls = headline.toLowerCase().indexOf(" calls ") + 1;
  story.utterances.push({
    construction: "headline",
    kind: "mixed",
    contents: [{ start: start + calls + "calls ".length, end: start + headline.length }],
    speaker: null,
    cue: { start: start + calls, end: start + calls + 5 },
    optional: true,
  });
}

const SMALL = new Set("a an and as at but by for from in of on or over the to vs with".split(" "));

function inCase(headline: string, style: "sentence" | "title" | "upper"): string {
  if (style === "sentence") return headline;
  if (style === "upper") return headline.toUpperCase();
  return headline
    .split(" ")
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : capitalizeWord(word)))
    .join(" ");
}

function capitalizeWord(word: string): string {
  const at = /^['‘“"`]/.test(word) ? 1 : 0;
  return word.slice(0, at) + capitalize(word.slice(at));
}
