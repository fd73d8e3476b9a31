/**
 * Writes pairs of invented articles whose relation is known: `npm run bench:story-pairs -- --count N --seed S --out
 * DIR` makes `pairs.jsonl` and `keys.jsonl` in a folder, for `npm run bench:stories`.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateArticle } from "../generator/generate-article.ts";
import { Random } from "../generator/random.ts";
import type { KeyLine, PairLine } from "./pair.ts";

/** An article before it is printed. */
interface Piece {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly city: string;
  readonly agency: string;
  /** Hours since the beginning of 2011. */
  readonly hour: number;
}

interface Made {
  readonly a: Piece;
  readonly b: Piece;
  /** The label before the headline of the second article, and the note above its text. */
  readonly label?: string;
  readonly note?: string;
  readonly key: Omit<KeyLine, "id">;
}

const AGENCIES = ["Reuters", "AP", "AFP", "UPI"];
const CITIES = ["LONDON", "OSLO", "GENEVA", "HARWICK", "LIMA"];

function inventPiece(random: Random): Piece {
  const { text } = generateArticle(random.below(1_000_000_000));
  const [headline = "News", ...rest] = text.split(/\n+/);
  return {
    headline: headline.replaceAll(/\s+/g, " "),
    paragraphs: rest.filter((line) => line.length > 70).slice(0, 14),
    city: random.pick(CITIES),
    agency: random.pick(AGENCIES),
    hour: random.below(24 * 300),
  };
}

function later(piece: Piece, hours: number, changes: Partial<Piece> = {}): Piece {
  return { ...piece, hour: piece.hour + hours, ...changes };
}

/** A text with every figure replaced by another. */
function otherFigures(text: string, random: Random): string {
  return text.replaceAll(/\d+/g, () => String(random.between(2, 9999)));
}

type Maker = (random: Random) => Made;

const MAKERS: Readonly<Record<string, Maker>> = {
  update: (random) => {
    const a = inventPiece(random);
    const more = inventPiece(random).paragraphs.slice(0, random.between(1, 4));
    const b = later(a, random.between(1, 8), {
      paragraphs: [...a.paragraphs.slice(0, 2), ...more, ...a.paragraphs.slice(2)],
    });
    return { a, b, label: "UPDATE 1-", key: { same: true, kind: "revision" } };
  },
  unmarkedUpdate: (random) => {
    const a = inventPiece(random);
    const more = inventPiece(random).paragraphs.slice(0, 3);
    const b = later(a, random.between(1, 8), { paragraphs: [...more, ...a.paragraphs] });
    return { a, b, key: { same: true, kind: "revision" } };
  },
  correction: (random) => {
    const a = inventPiece(random);
    const at = Math.min(2, a.paragraphs.length - 1);
    const paragraphs = a.paragraphs.map((one, index) => (index === at ? otherFigures(one, random) : one));
    const note = `(Corrects figure in paragraph ${at + 1})`;
    return { a, b: later(a, 3, { paragraphs }), label: "CORRECTED-", note, key: { same: true, kind: "correction" } };
  },
  refile: (random) => {
    const a = inventPiece(random);
    const paragraphs = a.paragraphs.map((one, index) => (index === 1 ? one.replace(/\bthe\b/, "teh") : one));
    const note = "(This story was refiled to fix a typographical slip)";
    return {
      a,
      b: later(a, 1, { paragraphs: [...paragraphs, "It said no more."] }),
      note,
      key: { same: true, kind: "revision" },
    };
  },
  sameText: (random) => {
    const a = inventPiece(random);
    const paragraphs = a.paragraphs.map((one) =>
      one.replaceAll("“", '"').replaceAll("”", '"').replaceAll("’", "'").replaceAll(" ", "  "),
    );
    return { a, b: later(a, random.between(1, 30), { paragraphs }), key: { same: true, kind: "same_text" } };
  },
  rerun: (random) => {
    const a = inventPiece(random);
    return { a, b: later(a, 24 * random.between(400, 2000)), label: "RPT-", key: { same: true, kind: "same_text" } };
  },
  copy: (random) => {
    const a = inventPiece(random);
    const kept = Math.ceil(a.paragraphs.length * 0.7);
    const headline = inventPiece(random).headline;
    return {
      a,
      b: later(a, 9, { paragraphs: a.paragraphs.slice(0, kept), headline, city: "" }),
      key: { same: true, kind: "copy" },
    };
  },
  excerpt: (random) => {
    const a = inventPiece(random);
    const kept = Math.max(1, Math.floor(a.paragraphs.length * 0.25));
    const headline = inventPiece(random).headline;
    return {
      a,
      b: later(a, 9, { paragraphs: a.paragraphs.slice(1, 1 + kept), headline, city: "" }),
      key: { same: false, kind: "excerpt" },
    };
  },
  roundUp: (random) => {
    const pieces = Array.from({ length: 8 }, () => inventPiece(random));
    const first = pieces[0] ?? inventPiece(random);
    const a = { ...first, paragraphs: first.paragraphs.slice(0, 3) };
    const paragraphs = pieces.flatMap((piece) => piece.paragraphs.slice(0, 3));
    return {
      a,
      b: later(a, 10, { paragraphs, headline: "News of the day in brief" }),
      key: { same: false, kind: "excerpt" },
    };
  },
  template: (random) => {
    const report = (hour: number): Piece => {
      const figure = () => `${random.between(100, 9999)}.${random.between(10, 99)}`;
      const paragraphs = [
        `Shares closed at ${figure()} points on the main exchange, with ${random.between(20, 900)} million changing hands.`,
        `The index of large companies ended the session at ${figure()}, against ${figure()} at the close before.`,
        `Brokers counted ${random.between(100, 400)} winners and ${random.between(100, 400)} losers at the end of trading in the capital.`,
        `Oil was quoted at ${figure()} dollars a barrel and gold at ${figure()} dollars an ounce in the late afternoon.`,
        `The yield on ten-year government bonds stood at ${random.between(1, 6)}.${random.between(10, 99)} percent when the session ended.`,
        `The currency was fixed at ${figure()} to the dollar by the central bank in its daily statement to dealers.`,
      ];
      return {
        headline: "Shares at the close of trading in Harwick",
        paragraphs,
        city: "HARWICK",
        agency: "Reuters",
        hour,
      };
    };
    const hour = random.below(7000);
    return { a: report(hour), b: report(hour + 24), key: { same: false, kind: null } };
  },
  unrelated: (random) => {
    const a = inventPiece(random);
    const b = inventPiece(random);
    return { a, b: { ...b, hour: a.hour + 2, agency: a.agency, city: a.city }, key: { same: false, kind: null } };
  },
  background: (random) => {
    const a = inventPiece(random);
    const b = inventPiece(random);
    const paragraphs = [...b.paragraphs, ...a.paragraphs.slice(-2)];
    return {
      a,
      b: { ...b, paragraphs, hour: a.hour + 26, agency: a.agency, city: a.city },
      key: { same: false, kind: null },
    };
  },
  obituaryAgain: (random) => {
    const a = inventPiece(random);
    const paragraphs = a.paragraphs.map((one, index) => (index % 3 === 0 ? otherFigures(one, random) : one));
    return { a, b: later(a, 24 * 900, { paragraphs }), key: { same: false, kind: null } };
  },
};

const START = Date.UTC(2011, 0, 1);
const HOUR = 3_600_000;

function print(
  piece: Piece,
  label: string,
  note: string | undefined,
): { readonly text: string; readonly publishedAt: string } {
  const [lead = "", ...rest] = piece.paragraphs;
  const dateline = piece.city === "" ? `(${piece.agency}) - ` : `${piece.city} (${piece.agency}) - `;
  const parts = [`${label}${piece.headline}`, ...(note === undefined ? [] : [note]), `${dateline}${lead}`, ...rest];
  return {
    text: `${parts.join("\n\n")}\n`,
    publishedAt: new Date(START + piece.hour * HOUR).toISOString().replace(".000", ""),
  };
}

function makePairs(count: number, seed: number): { readonly pairs: PairLine[]; readonly keys: KeyLine[] } {
  const random = new Random(seed);
  const pairs: PairLine[] = [];
  const keys: KeyLine[] = [];
  const makers = Object.entries(MAKERS);
  for (let number = 0; number < count; number += 1) {
    const maker = makers[number % makers.length];
    if (maker === undefined) break;
    const [name, make] = maker;
    const { a, b, label = "", note, key } = make(random);
    const id = `${name}/${number}`;
    const [one, other] = [print(a, "", undefined), print(b, label, note)];
    pairs.push({ id, a: one.text, b: other.text, aPublishedAt: one.publishedAt, bPublishedAt: other.publishedAt });
    keys.push({ id, ...key });
  }
  return { pairs, keys };
}

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "260" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
  },
});
if (values.out === undefined) throw new Error("--out DIR is needed");
const { pairs, keys } = makePairs(Number(values.count), Number(values.seed));
mkdirSync(values.out, { recursive: true });
const toLines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
writeFileSync(join(values.out, "pairs.jsonl"), toLines(pairs));
writeFileSync(join(values.out, "keys.jsonl"), toLines(keys));
