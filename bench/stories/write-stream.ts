/**
 * Writes short invented articles like those on a wire: day by day, some of them versions, corrections or copies of
 * recent ones, so that stories and links are as frequent as in the archive of a wire:
 *
 *     npm run bench:stream -- --count N [--seed S] [--from N] [--a-day 125] > stream.ndjson
 *
 * An article has a headline, two or three sentences and mostly a quote, about 430 bytes. The same seed and number give
 * the same article, so a long series can be written in parts (`--from`); an article that is told again is always from
 * the same part.
 *
 * @module
 */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { dayAfter, isoDay } from "../generator/day.ts";
import { generateArticle } from "../generator/generate-article.ts";
import { mix, Random } from "../generator/random.ts";

/** An article of the stream, as `onrecord add --ndjson` takes it. */
interface Sent {
  readonly id: string;
  readonly text: string;
  readonly uri: string;
  readonly publishedAt: string;
}

const OPTIONS = {
  count: { type: "string", default: "1000" },
  seed: { type: "string", default: "1" },
  from: { type: "string", default: "0" },
  "a-day": { type: "string", default: "125" },
} as const;

/** UTF-16 units after which a text ends soon. */
const LENGTH = 170;
/** How many of the last articles may be told again. */
const FRESH = 200;

/** How many of a hundred articles are versions, corrections and copies. */
const TOLD_AGAIN: readonly (readonly [number, (first: Sent, more: Sent) => string])[] = [
  [8, (first, more) => `UPDATE 1-${first.text}\n\n${lastParagraph(more.text)}`],
  [1, (first) => `CORRECTED-${first.text.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1))}\n`],
  [6, (first, more) => [headline(more.text), ...first.text.split("\n\n").slice(1)].join("\n\n")],
];

async function run(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const [count, seed, from, aDay] = [values.count, values.seed, values.from, values["a-day"]].map(Number);
  if (count === undefined || seed === undefined || from === undefined || aDay === undefined) return;
  const last: Sent[] = [];
  for (let number = from; number < from + count; number += 1) {
    const fresh = invent(seed, number, aDay);
    const sent = tellAgain(fresh, last, new Random(mix(seed, number)));
    last[number % FRESH] = sent;
    if (!process.stdout.write(`${JSON.stringify(sent)}\n`)) await once(process.stdout, "drain");
  }
}

function invent(seed: number, number: number, aDay: number): Sent {
  const day = dayAfter(Math.floor(number / aDay), new Random(number));
  const { id, text, truth } = generateArticle(seed * 2 ** 24 + number, { length: LENGTH, day });
  return { id, text, uri: `https://news.example/${truth.outlet}/${id}`, publishedAt: isoDay(day) };
}

/** A fresh article, or one of the last in other words, under the name and day of the fresh one. */
function tellAgain(fresh: Sent, last: readonly Sent[], random: Random): Sent {
  let roll = random.below(100);
  for (const [share, tell] of TOLD_AGAIN) {
    if (roll < share && last.length > 0) return { ...fresh, text: tell(random.pick(last), fresh) };
    roll -= share;
  }
  return fresh;
}

function headline(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

function lastParagraph(text: string): string {
  return text.trimEnd().split("\n\n").at(-1) ?? "";
}

await run();
