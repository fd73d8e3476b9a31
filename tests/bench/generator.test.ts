import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CONSTRUCTIONS } from "../../bench/generator/constructions.ts";
import { type GeneratedArticle, generateArticle } from "../../bench/generator/generate-article.ts";
import { generateArticles } from "../../bench/generator/generate-articles.ts";
import { compile, fill, type Page } from "../../bench/generator/grammar.ts";
import { OUTLETS } from "../../bench/generator/outlets.ts";
import { COUNTRIES } from "../../bench/generator/places.ts";
import { personOf } from "../../bench/generator/population.ts";
import { mix, Random } from "../../bench/generator/random.ts";
import { respell } from "../../bench/generator/spelling.ts";
import { TOPICS } from "../../bench/generator/topics.ts";
import { decode } from "../../src/text/decode.ts";

const articles: readonly GeneratedArticle[] = [...generateArticles({ count: 1_500, seed: 7 })];

function tally(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe("a series", () => {
  test("is the same for the same seed, byte for byte", () => {
    const again = [...generateArticles({ count: 200, seed: 7 })];
    expect(again.map(({ text }) => text)).toEqual(articles.slice(0, 200).map(({ text }) => text));
    expect(again[150]?.truth).toEqual(articles[150]?.truth);
  });

  test("does not depend on what was generated before", () => {
    const { id, text } = articles[1_400] as GeneratedArticle;
    expect(generateArticle(Number(id.slice(1))).text).toBe(text);
  });

  test("of another seed has other articles", () => {
    const texts = new Set(articles.map(({ text }) => text));
    for (const { text } of generateArticles({ count: 200, seed: 8 })) expect(texts.has(text)).toBe(false);
  });

  test("has no article twice among 10,000", () => {
    const texts = new Set<string>();
    const ids = new Set<string>();
    for (const { id, text } of generateArticles({ count: 10_000, seed: 3 })) {
      texts.add(text);
      ids.add(id);
    }
    expect([texts.size, ids.size]).toEqual([10_000, 10_000]);
  });

  test("is refused when it would run into the next seed's", () => {
    expect(() => [...generateArticles({ count: 2 ** 24 + 1, seed: 1 })]).toThrow(RangeError);
  });
});

/** What `check` finds wrong in any of the articles, a line each. */
function faults(check: (article: GeneratedArticle) => readonly string[]): string[] {
  return articles.flatMap((article) => check(article).map((fault) => `${article.id}: ${fault}`));
}

describe("texts", () => {
  test("are 1.5 to 8 kilobytes of UTF-8 that decodes to themselves", () => {
    const wrong = faults(({ text }) => {
      const bytes = new TextEncoder().encode(text);
      const decoded = decode(bytes);
      const fits = bytes.length > 1_500 && bytes.length < 8_192;
      return fits && "text" in decoded && decoded.text === text ? [] : [`${bytes.length} bytes`];
    });
    expect(wrong).toEqual([]);
  });

  test("leave no blank unfilled, no space doubled, no mark of punctuation stray", () => {
    const wrong = faults(({ text, truth }) => {
      const stray = text.match(/[{}]|undefined|null|NaN|,,|(?<!\.)\.\.(?!\.)|,\./g) ?? [];
      const wide = truth.outlet === "reuters-old" ? [] : (text.match(/\S {2}\S| [,;]/g) ?? []);
      return [...stray, ...wide];
    });
    expect(wrong).toEqual([]);
  });

  test("are written in thousands of distinct sentences", () => {
    const sentences = new Set(articles.flatMap(({ text }) => text.split(/(?<=[.?!]["”’]?)\s+/)));
    expect(sentences.size).toBeGreaterThan(25_000);
  });

  test("seldom repeat a sentence inside one story", () => {
    const repeats = articles.filter(({ text }) => {
      const lines = text.split(/\n+/).filter((line) => line.length > 60);
      return new Set(lines).size < lines.length;
    });
    expect(repeats.length).toBeLessThan(articles.length / 20);
  });
});

describe("variety", () => {
  test("every house style, with all its marks, and every field of news occurs", () => {
    const wanted = OUTLETS.flatMap((outlet) => outlet.marks.map((marks) => `${outlet.id} ${marks.id}`));
    expect([...new Set(articles.map(({ truth }) => `${truth.outlet} ${truth.marks}`))].sort()).toEqual(
      [...new Set(wanted)].sort(),
    );
    expect(new Set(articles.map(({ truth }) => truth.topic)).size).toBe(TOPICS.length);
  });

  test("every construction occurs", () => {
    const found = tally(articles.flatMap(({ truth }) => truth.quotes.map((quote) => quote.construction)));
    for (const { id } of CONSTRUCTIONS) expect(found.get(id) ?? 0, id).toBeGreaterThan(20);
    for (const id of ["lead-fronted", "transcript", "headline"]) expect(found.get(id) ?? 0, id).toBeGreaterThan(20);
  });

  test("speakers are printed in every form", () => {
    const forms = tally(articles.flatMap(({ truth }) => truth.quotes.map((quote) => quote.form)));
    const wanted = `full-title full-appositive full short courtesy pronoun nominal joint possessed unnamed document
      organisation organisation-nominal country capital transcript`;
    for (const form of wanted.split(/\s+/)) expect(forms.get(form) ?? 0, form).toBeGreaterThan(10);
  });

  test("credits have every role", () => {
    const roles = tally(articles.flatMap(({ truth }) => truth.credits.map((credit) => credit.role)));
    for (const role of ["author", "reporter", "contributor", "writer", "editor", "compiler", "translator", "other"]) {
      expect(roles.get(role) ?? 0, role).toBeGreaterThan(2);
    }
    expect(articles.some(({ truth }) => truth.captionCredits.length > 0)).toBe(true);
  });

  test("people come back: a few often, most seldom", () => {
    const people = tally(articles.flatMap(({ truth }) => truth.people));
    const counts = [...people.values()].sort((a, b) => b - a);
    expect(counts[0]).toBeGreaterThan(20);
    expect(people.size).toBeGreaterThan(3_000);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(people.size / 2);
  });

  test("words in marks that nobody said occur too", () => {
    const kinds = tally(articles.flatMap(({ truth }) => truth.distractors.map(({ kind }) => kind)));
    expect([...kinds.keys()].sort()).toEqual(["nickname", "scare", "title"]);
  });
});

describe("the truth", () => {
  test("points at the characters that it names", () => {
    const wrong = faults(({ text, truth }) =>
      truth.quotes
        .filter(
          (quote) =>
            quote.text === "" ||
            quote.text.trim() !== quote.text ||
            quote.text.includes("\n") ||
            text.slice(quote.start, quote.end) !== quote.text ||
            sliceOrNull(text, quote.speakerStart, quote.speakerEnd) !== quote.speaker ||
            sliceOrNull(text, quote.cueStart, quote.cueEnd) !== quote.cue,
        )
        .map((quote) => quote.text),
    );
    expect(wrong).toEqual([]);
  });

  test("has contents in order that do not overlap, and no speaker inside its own content", () => {
    const wrong = faults(({ truth: { quotes } }) =>
      quotes
        .filter(({ start, end, speakerStart, speakerEnd }, index) => {
          const before = quotes[index - 1];
          const speakerInside = speakerStart !== null && speakerStart < end && (speakerEnd ?? 0) > start;
          return speakerInside || (before !== undefined && before.end > start);
        })
        .map((quote) => quote.text),
    );
    expect(wrong).toEqual([]);
  });

  test("calls a quote direct if it is in marks, mixed if a part of it is, indirect if it has none", () => {
    const wrong = faults(({ truth: { quotes } }) =>
      quotes
        .filter(({ construction }) => construction !== "transcript" && construction !== "headline")
        .filter(({ kind, text }) => {
          const opens = /^["“‘'«„`]/.test(text);
          const marks = /["“‘«„]|``|(?<![A-Za-z])'/.test(text);
          return kind === "direct" ? !opens : opens || marks !== (kind === "mixed");
        })
        .map(({ kind, text }) => `${kind} ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test("names people, credits, headline and dateline as printed", () => {
    const nickname = / (?:["“‘'«„]|``)(?:the )?[A-Z][A-Za-z ]{1,8}(?:["”’'»“]|'') /g;
    const wrong = faults(({ text, truth }) => {
      const plain = text + text.replace(nickname, " ");
      const head = text.slice(0, 900).toLowerCase();
      return [
        ...truth.people.filter((name) => !plain.includes(name)),
        ...[...truth.credits, ...truth.captionCredits].map(({ name }) => name).filter((name) => !text.includes(name)),
        ...(truth.headlinePrinted === undefined || text.startsWith(truth.headlinePrinted)
          ? []
          : [truth.headlinePrinted]),
        ...(truth.dateline?.places ?? []).filter((place) => !head.includes(place.toLowerCase())),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("gives a resolved speaker a name that the article prints", () => {
    const wrong = faults(({ truth: { people, quotes } }) =>
      quotes
        .filter(({ speakerKind, speakerResolved }) =>
          speakerKind === "person"
            ? !people.includes(speakerResolved ?? "")
            : speakerKind === "unnamed" && speakerResolved !== null,
        )
        .map(({ text, speakerResolved }) => `${speakerResolved}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

function sliceOrNull(text: string, start: number | null, end: number | null): string | null {
  return start === null || end === null ? null : text.slice(start, end);
}

describe("the population", () => {
  test("has the same person for the same country, field and rank", () => {
    expect(personOf(3, 1, 900)).toEqual(personOf(3, 1, 900));
    expect(personOf(3, 1, 900).full).not.toBe(personOf(3, 1, 901).full);
  });

  test("is large: a hundred thousand people have tens of thousands of names", () => {
    const names = new Set<string>();
    for (let rank = 0; rank < 4_000; rank += 1) {
      for (let country = 0; country < COUNTRIES.length; country += 1) names.add(personOf(country, 0, rank).full);
    }
    expect(names.size).toBeGreaterThan(50_000);
  });
});

describe("templates", () => {
  class Sheet implements Page {
    readonly random = new Random(5);
    text = "";
    write(piece: string): void {
      this.text += piece;
    }
    stop(): void {
      if (!this.text.endsWith(".")) this.write(".");
    }
  }
  const blank = (name: string) => (page: Sheet) => page.write(`<${name}>`);
  const filled = (source: string): string => {
    const page = new Sheet();
    fill(page, compile<Sheet>(source, blank));
    return page.text;
  };

  test.each([
    ["plain", "plain"],
    ["a {b c} d", "a <b> d"],
    ["[x]{y}", "x<y>"],
    ["[{a}|{a}] [[b|b]|b]", "<a> b"],
    ["one | two", "one | two"],
    ["[Foster Jr.]. {b}.", "Foster Jr. <b>."],
  ])("%s → %s", (source, written) => {
    expect(filled(source)).toBe(written);
  });

  test.each(["a {b", "[a|b", "a ] b"])("%s is refused", (source) => {
    expect(() => compile<Sheet>(source, blank)).toThrow(SyntaxError);
  });

  test("are respelled for America, blanks left alone", () => {
    const source = "Labour's harbour {centre}";
    expect(respell(source, { american: true, apostrophe: "’" })).toBe("Labor’s harbor {centre}");
    expect(respell(source, { american: false, apostrophe: "'" })).toBe(source);
  });
});

describe("chance", () => {
  test("draws low ranks more often, and every rank stays in range", () => {
    const random = new Random(11);
    const counts = new Array<number>(100).fill(0);
    for (let draw = 0; draw < 20_000; draw += 1) {
      const rank = random.zipf(100);
      counts[rank] = (counts[rank] ?? 0) + 1;
    }
    expect(counts.length).toBe(100);
    expect(counts[0]).toBeGreaterThan(5 * (counts[20] ?? 0));
  });

  test("mixes neighbouring numbers far apart", () => {
    const mixed = Array.from({ length: 1_000 }, (_, index) => mix(index, 0));
    expect(new Set(mixed).size).toBe(1_000);
    expect(new Set(mixed.map((value) => value >>> 24)).size).toBeGreaterThan(200);
  });
});

describe("the command", () => {
  const run = (...args: string[]): string =>
    execFileSync("node_modules/.bin/tsx", ["bench/generator/main.ts", ...args], { encoding: "utf8" });

  test("writes lines for `onrecord add --ndjson`", () => {
    const lines = run("--count", "3", "--seed", "7").trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      articles.slice(0, 3).map(({ id, text, truth }) => ({
        id,
        text,
        uri: `https://news.example/${truth.outlet}/${id}`,
        publishedAt: truth.day,
      })),
    );
  });

  test("writes gold lines and files", () => {
    const gold = JSON.parse(run("--count", "1", "--seed", "7", "--format", "gold"));
    expect(gold).toEqual({ id: articles[0]?.id, text: articles[0]?.text, ...articles[0]?.truth });
    const folder = mkdtempSync(join(tmpdir(), "generated-"));
    try {
      run("--count", "2", "--seed", "7", "--format", "files", "--out", folder);
      expect(readdirSync(folder).length).toBe(2);
      expect(readFileSync(join(folder, `${articles[0]?.id}.txt`), "utf8")).toBe(articles[0]?.text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("has help", () => {
    expect(run("--help")).toContain("--format ndjson");
  });
});
