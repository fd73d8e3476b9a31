import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import { EXTRACTOR_VERSION } from "../../src/extractor-version.ts";
import { localExtractor } from "../../src/ingest/extractor.ts";
import { prepareArticle, type ReceivedArticle } from "../../src/ingest/prepare-article.ts";
import { type ProvingOptions, provingExtractor } from "../../src/ingest/proving-extractor.ts";
import { sha256 } from "../../src/sha256.ts";

const story = (number: number) =>
  `Mill opens, ${number}\n\nCORRAN (Sandwire) – “We begin with ${number} looms,” Ida Fenn said.\n\n(Reporting by Bo Marsh)`;

// biome-ignore lint/suspicious/noExplicitAny: a test meddles with what it likes
type Loose = any;

/** An article as it comes, with what was read from it and was meddled with. */
function received(text: string, meddle: (extraction: Loose) => void = () => {}): ReceivedArticle {
  const extraction = JSON.parse(JSON.stringify(extract(text)));
  meddle(extraction);
  const bytes = new TextEncoder().encode(text);
  return { bytes, uri: null, elsewhere: { sha256: sha256(bytes), extractor: EXTRACTOR_VERSION, extraction } };
}

/** Nothing shows that this is not of the text. */
const another = (extraction: Loose) => {
  extraction.quotes[0].stance = "denied";
};

function proving(options: Partial<ProvingOptions> = {}) {
  let differences = 0;
  let read = 0;
  const own = localExtractor();
  const reader = {
    ...own,
    prepare: (articles: readonly ReceivedArticle[]) => {
      read += articles.length;
      return own.prepare(articles);
    },
  };
  const extractor = provingExtractor({
    reader,
    version: EXTRACTOR_VERSION,
    recheck: 1_000_000,
    onDifference: () => {
      differences += 1;
    },
    ...options,
  });
  return { extractor, read: () => read, differences: () => differences };
}

const articles = (count: number) => Array.from({ length: count }, (_, number) => received(story(number)));

describe("provingExtractor", () => {
  it("gives what reading gives, and reads only the first again", async () => {
    const { extractor, read } = proving();
    expect(await extractor.prepare(articles(20))).toEqual(
      articles(20).map(({ bytes }) => prepareArticle({ bytes, uri: null })),
    );
    expect([read(), extractor.readAgain]).toEqual([1, 1]);
  });

  it("reads one in so many again, the same ones each time", async () => {
    const [one, other, all] = [proving({ recheck: 4 }), proving({ recheck: 4 }), proving({ recheck: 1 })];
    for (const { extractor } of [one, other, all]) await extractor.prepare(articles(80));
    expect(one.read()).toBeGreaterThan(8);
    expect(one.read()).toBeLessThan(40);
    expect(other.read()).toBe(one.read());
    expect(all.extractor.readAgain).toBe(80);
  });

  it.each([
    ["of other bytes", { sha256: sha256("another") }, /^its sha256 is "/],
    ["of bytes that it does not name", { sha256: undefined }, /^"sha256" is missing/],
    ["of another version", { extractor: "0.0.9+000000000000" }, /^"0\.0\.9\+000000000000" has read it, and this is /],
    ["of no version", { extractor: undefined }, /^undefined has read it/],
    ["no extraction", { extraction: 5 }, /^extraction: must be an object/],
  ])("refuses what is %s, and takes the others", async (_, wrong, reason) => {
    const [first, second, third] = [received(story(1)), received(story(2)), received(story(3))];
    const bad = {
      ...second,
      elsewhere: { sha256: null, extractor: null, extraction: null, ...second.elsewhere, ...wrong },
    };
    const found = await proving().extractor.prepare([first, bad, third]);
    expect(found).toMatchObject([{}, { code: "E_EXTRACTION", reason: expect.stringMatching(reason) }, {}]);
    expect([found[0], found[2]].every((one) => one !== undefined && "extraction" in one)).toBe(true);
  });

  it("refuses an article that came without anything read from it", async () => {
    const { bytes, uri } = received(story(1));
    expect(await proving().extractor.prepare([{ bytes, uri }])).toMatchObject([{ code: "E_EXTRACTION" }]);
  });

  it("refuses everything from an article on that comes out otherwise when it is read again", async () => {
    const { extractor, differences } = proving({ recheck: 1 });
    const chunks = [articles(2), [received(story(8), another), received(story(9))], articles(3)];
    const results = await Promise.all(chunks.map((chunk) => extractor.prepare(chunk)));
    expect(results[0]?.map((one) => "extraction" in one)).toEqual([true, true]);
    expect(results[1]).toEqual([
      { code: "E_EXTRACTION", reason: "read again, its quotes came out otherwise" },
      { code: "E_EXTRACTION", reason: expect.stringMatching(/^not taken, since an article before it/) },
    ]);
    expect(results[2]?.every((one) => "code" in one)).toBe(true);
    expect(differences()).toBe(1);
  });

  it("gives later articles no answer before the earlier ones are read again", async () => {
    const own = localExtractor();
    const slow = {
      ...own,
      prepare: async (some: readonly ReceivedArticle[]) => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        return own.prepare(some);
      },
    };
    const { extractor } = proving({ reader: slow });
    const [, later] = await Promise.all([
      extractor.prepare([received(story(1), another)]),
      extractor.prepare(articles(2)),
    ]);
    expect(later?.every((one) => "code" in one)).toBe(true);
  });

  it("reads an article again that names somebody whom the text does not print, and refuses it alone", async () => {
    const { extractor, read, differences } = proving();
    const named = received(story(5), ({ people }) => people[0].otherNames.push("Ida Fern"));
    const found = await extractor.prepare([received(story(1)), named, received(story(2))]);
    expect(found[1]).toEqual({
      code: "E_EXTRACTION",
      reason: 'it names "Ida Fern", which is not in the text; read again, its people came out otherwise',
    });
    expect([read(), differences(), found[2] !== undefined && "extraction" in found[2]]).toEqual([2, 0, true]);
  });

  it("does not distrust the others when one cannot be read again", async () => {
    const refusal = { code: "E_INTERNAL", reason: "the thread that read it ended" } as const;
    const reader = {
      ...localExtractor(),
      prepare: async (some: readonly ReceivedArticle[]) => some.map(() => refusal),
    };
    const { extractor, differences } = proving({ reader });
    const found = await extractor.prepare(articles(2));
    expect([found[0], differences()]).toEqual([refusal, 0]);
    expect(found[1]).toHaveProperty("extraction");
  });
});
