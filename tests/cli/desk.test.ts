import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../src/index.ts";
import { addressOf, decided, desk, deskArchive, digestOf, hashOf, seen } from "../helpers/desk-archive.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
let cases = 0;
let path: string;
let before: Awaited<ReturnType<typeof seen>>;

beforeEach(async () => {
  cases += 1;
  path = await deskArchive(folder, String(cases));
  before = await seen(path);
});

const SCANDAL = addressOf("harbour", "“It is a scandal,”");
const BOATS = addressOf("harbour", "“The boats will stay,”");
const BELLS = addressOf("bells", "“They will ring again,”");
const MAY = addressOf("ferry", "“It will sail in May,”");

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry late</title><meta name="author" content="Mara Quist"></head>
<body><article><h1>Ferry late</h1><p>The ferry ran four hours late on Thursday, after the pump of its old engine had broken
down for the third time since March, and the company is sorry for everyone who had to wait.</p></article></body></html>`;

/** Takes decisions back and looks whether all is as it was before. */
async function undoAll(keys: string): Promise<void> {
  await decided(path, "undo", ...keys.split(" "));
  expect(await seen(path)).toEqual(before);
}

describe("correct", () => {
  it("puts right who said a quote, and undo takes that back", async () => {
    const key = await decided(path, "correct", SCANDAL, "--speaker", "ada-quill", "--reason", "it was she");
    const after = await seen(path);
    expect(after.quotes).toEqual({ ...before.quotes, [SCANDAL]: "Ada Quill [ada-quill] (corrected)" });
    await undoAll(key);
  });

  it("takes somebody who is new in, and says so", async () => {
    const { stdout, stderr, status } = await desk(path, "correct", SCANDAL, "--speaker", "Dee Fenn");
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: "person Dee Fenn is new in this archive\n1 decision; changed 1 article",
    });
    const shown = stdout.split("\n");
    expect(shown[0]).toMatch(/^speak [0-9a-f]{12} by Ann Lee$/);
    expect(shown).toContain(`- article 1: ${SCANDAL} Xander Ro [xander-ro] (direct): “It is a scandal,”`);
    expect(shown).toContain(`+ article 1: ${SCANDAL} Dee Fenn [dee-fenn] (direct, corrected): “It is a scandal,”`);
    expect(shown.at(-2)).toBe(`to take it back: onrecord undo ${shown[0]?.split(" ")[1]} --db ${path}`);
  });

  it("knows joint, unnamed and unknown speakers", async () => {
    await decided(path, "correct", SCANDAL, "--speaker", "ada-quill", "Bea Tarn");
    await decided(path, "correct", BOATS, "--unnamed", "group");
    await decided(path, "correct", BELLS, "--unknown");
    const { quotes } = await seen(path);
    expect(quotes[SCANDAL]).toBe("Ada Quill [ada-quill], Bea Tarn [bea-tarn] (corrected)");
    expect([quotes[BOATS], quotes[BELLS]]).toEqual(["unnamed (corrected)", "unknown (corrected)"]);
  });

  it("gives an unnamed speaker the words by which one was meant, and not somebody's name", async () => {
    await decided(path, "correct", BOATS, "--unnamed", "individual");
    await decided(path, "correct", SCANDAL, "--unnamed", "individual");
    const cited = await onrecord("cite", BOATS, SCANDAL, "--db", path);
    const speakers = cited.stdout.split("\n").filter((line) => line.startsWith("— "));
    expect(speakers).toEqual(["— somebody unnamed (unnamed)", "— he (unnamed)"]);
  });

  it("gives a quote other words", async () => {
    const shorter = addressOf("harbour", "The boats will stay");
    const key = await decided(path, "correct", BOATS, "--words", shorter.split(":")[1] ?? "");
    const { [BOATS]: _, ...others } = before.quotes;
    expect((await seen(path)).quotes).toEqual({ ...others, [shorter]: "Bea Tarn [bea-tarn] (corrected)" });
    await undoAll(key);
  });

  it("with other words is of the kind that the quotation marks make of these", async () => {
    const words = addressOf("harbour", "head of the fishers’ union").split(":")[1] ?? "";
    expect((await desk(path, "correct", SCANDAL, "--words", words)).stdout).toMatch(
      /^\+ .* \(indirect, corrected\): head/m,
    );
  });

  it.each([
    [
      ["--speaker", "ro"],
      /"ro" may be Alexander Ro \(person:alexander-ro\), Xander Ro \(person:xander-ro\); write the slug/,
    ],
    [["--speaker", "person:99"], /no person 99/],
    [[], /say who said it/],
    [["--words", "5-2"], /START-END/],
    [["--words", "20-9000"], /20-9000 is no passage of the article/],
    [["--speaker", "Dee Fenn", "--unknown"], /cannot be used with/],
  ])("refuses %j, and writes nothing", async (args, reason) => {
    const digest = digestOf(path);
    const { status, stderr } = await desk(path, "correct", SCANDAL, ...args);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(reason) });
    expect(digestOf(path)).toBe(digest);
  });
});

describe("confirm and reject", () => {
  it("let a quote stand, and pass the least confidence", async () => {
    const key = await decided(path, "confirm", BELLS, SCANDAL);
    const { quotes } = await seen(path);
    expect([quotes[BELLS], quotes[SCANDAL]]).toEqual([
      "John Smith [john-smith] (confirmed)",
      "Xander Ro [xander-ro] (confirmed)",
    ]);
    await using archive = await openArchive(path, { readonly: true });
    const certain = await archive.quotes.list({ minConfidence: 1 });
    expect(certain.items.map(({ address }) => address).sort()).toEqual([BELLS, SCANDAL].sort());
    expect(certain.letThrough).toBe(2);
    expect(await archive.quotes.list({ minConfidence: 1, speaker: "xander-ro" })).toMatchObject({ letThrough: 1 });
    expect(await archive.quotes.list({ minConfidence: 0 })).not.toHaveProperty("letThrough");
    await undoAll(key);
  });

  it("are told by lists and exports of those that pass it", async () => {
    await decided(path, "confirm", BELLS);
    const note = "1 of less confidence, let through since people have judged them";
    for (const args of [
      ["quotes", "--min-confidence", "1"],
      ["export", "quotes", `${path}.csv`, "--min-confidence", "1"],
    ]) {
      expect((await onrecord(...args, "--db", path)).stderr, args[0]).toContain(note);
    }
    expect((await onrecord("quotes", "--db", path)).stderr).not.toContain("let through");
  });

  it("keep the evidence of a quote whose speaker was joined with another", async () => {
    await decided(path, "merge", "xander-ro", "alexander-ro");
    const joined = await seen(path);
    await decided(path, "confirm", MAY);
    await using archive = await openArchive(path, { readonly: true });
    const { speakers } = await archive.quotes.get(MAY);
    expect(speakers).toMatchObject([{ name: "Xander Ro", basis: "stated", attribution: { text: "Alexander Ro" } }]);
    expect((await seen(path)).people).toEqual(joined.people);
  });

  it("reject takes a quote away", async () => {
    const key = await decided(path, "reject", BOATS, "--because", "duplicate");
    expect((await seen(path)).quotes).not.toHaveProperty([BOATS]);
    await undoAll(key);
  });
});

async function rosOf(path: string) {
  return (await seen(path)).people.filter(([name]) => name?.endsWith("Ro"));
}

describe("who is who", () => {
  it("merge joins two, and undo parts them with the slugs that they had", async () => {
    const key = await decided(path, "merge", "xander-ro", "Alexander Ro");
    const { people, quotes } = await seen(path);
    expect(people.filter(([name]) => name?.endsWith("Ro"))).toEqual([["Xander Ro", "xander-ro", "Alexander Ro"]]);
    expect([quotes[SCANDAL], quotes[MAY]]).toEqual(["Xander Ro [xander-ro]", "Xander Ro [xander-ro]"]);
    await undoAll(key);
  });

  it("merge of somebody who was joined before holds when that is undone", async () => {
    const first = await decided(path, "merge", "xander-ro", "alexander-ro");
    for (const other of ["alexander-ro", "Alexander Ro", "person:alexander-ro"]) {
      const second = await decided(path, "merge", other, "bea-tarn");
      expect(await rosOf(path), other).toEqual([["Xander Ro", "xander-ro", "Alexander Ro", "Bea Tarn"]]);
      await decided(path, "undo", second);
    }
    await decided(path, "merge", "alexander-ro", "bea-tarn");
    await decided(path, "undo", first);
    expect(await rosOf(path)).toEqual([
      ["Alexander Ro", "alexander-ro", "Bea Tarn"],
      ["Xander Ro", "xander-ro"],
    ]);
    await using archive = await openArchive(path, { readonly: true });
    expect(await archive.people.get("bea-tarn")).toMatchObject({ name: "Alexander Ro" });
  });

  it("merge keeps the name of the first, also where the other was joined before", async () => {
    await decided(path, "merge", "xander-ro", "alexander-ro");
    await decided(path, "merge", "bea-tarn", "alexander-ro");
    expect((await seen(path)).people).toContainEqual(["Bea Tarn", "bea-tarn", "Alexander Ro", "Xander Ro"]);
  });

  it("split makes another bearer of a name", async () => {
    const key = await decided(path, "split", "john-smith", "--articles", "3", "--as", "bishop");
    const { people } = await seen(path);
    expect(people.filter(([name]) => name === "John Smith")).toHaveLength(2);
    const { stderr } = await desk(path, "rename", "John Smith", "--name", "J. Smith");
    expect(stderr).toMatch(/may be John Smith \(person:john-smith\), John Smith \(person:john-smith-2\)/);
    await undoAll(key);
  });

  it("split says in which article the name does not stand", async () => {
    const { stderr } = await desk(path, "split", "john-smith", "--articles", "1", "3", "--as", "bishop");
    expect(stderr).toMatch(/^article 1 does not print the name John Smith: nothing is split there\n1 decision;/);
  });

  it("split says nothing where a name stands as a surname alone, or only in what a page states", async () => {
    const [fog, page] = [join(folder, "fog.txt"), join(folder, "page.html")];
    writeFileSync(
      fog,
      "Fog\n\n“Nobody was hurt,” said Ann Dorn, the mayor. Brook told reporters the ferry had left.\n",
    );
    writeFileSync(page, PAGE);
    expect((await onrecord("add", fog, page, "--db", path)).status).toBe(0);
    const split = async (who: string, article: string) =>
      (await desk(path, "split", who, "--articles", article, "--as", "poet", "--dry-run")).stderr;
    expect(await split("brook", "4")).toBe("dry run, nothing was written: 1 decision; changed 1 article");
    expect(await split("mara-quist", "5")).toBe("dry run, nothing was written: 1 decision; changed 1 article");
    expect(await split("brook", "5")).toContain("article 5 does not print the name Brook: nothing is split there");
  });

  it("split of a name that was merged says what the person asked for, and what to do", async () => {
    await decided(path, "merge", "xander-ro", "alexander-ro");
    const warned = async (who: string) => (await desk(path, "split", who, "--articles", "2", "--as", "poet")).stderr;
    expect(await warned("xander-ro")).toContain(
      'article 2 does not print the name Xander Ro: nothing is split there; it prints Alexander Ro, merged with Xander Ro: split "Alexander Ro" instead, or undo the merge\n',
    );
    expect(await warned("ro")).toContain('article 2 does not print the name Xander Ro, whom "ro" means: nothing is');
    expect(await warned("Alexander Ro")).toBe("1 decision; changed 1 article");
    expect((await seen(path)).quotes[MAY]).toBe("Alexander Ro [alexander-ro-2]");
  });

  it("two who are one already are neither merged nor told apart", async () => {
    await decided(path, "merge", "xander-ro", "alexander-ro");
    const digest = digestOf(path);
    for (const args of [["merge"], ["decide", "different"], ["decide", "unsure"]]) {
      expect(await desk(path, ...args, "xander-ro", "Alexander Ro"), args.join(" ")).toMatchObject({
        status: 2,
        stderr:
          'error: "xander-ro" and "Alexander Ro" are one already, Xander Ro; if that was decided, history names the decision and undo takes it back (invalid_argument)',
      });
    }
    expect(digestOf(path)).toBe(digest);
  });

  it("rename and link say how somebody is called, and change no article", async () => {
    const { stdout } = await desk(path, "rename", "bea-tarn", "--name", "Beatrice Tarn");
    expect(stdout).toContain("- person Bea Tarn [bea-tarn]\n+ person Beatrice Tarn [bea-tarn]\n");
    const link = await decided(path, "link", "bea-tarn", "wikidata:Q4115189");
    const { stdout: history } = await desk(path, "history", "bea-tarn");
    expect(history).toContain(`link ${link.slice(0, 12)}`);
    expect((await desk(path, "link", "bea-tarn", "Q4115189")).status).toBe(2);
    const page = "https://example.org/tarn";
    expect((await desk(path, "link", "bea-tarn", page)).stderr).toContain("for an address url:https://");
    await decided(path, "link", "bea-tarn", `url:${page}`);
    const broken = await desk(path, "rename", "bea-tarn", "--name", "Beatrice\nTarn");
    expect(broken).toMatchObject({ status: 2, stderr: expect.stringContaining("error: --name: must be of one line") });
  });

  it("whoever was renamed is decided about by a name as printed", async () => {
    await decided(path, "rename", "ada-quill", "--name", "A. M. Quill");
    await decided(path, "correct", MAY, "--speaker", "ada-quill");
    await decided(path, "correct", BOATS, "--speaker", "organisation:Port of Brume");
    await decided(path, "rename", "port-of-brume", "--name", "The Port");
    await decided(path, "rename", "port-of-brume", "--name", "Brume Port");
    await using archive = await openArchive(path, { readonly: true });
    expect(await archive.people.get("ada-quill")).toMatchObject({ name: "A. M. Quill", otherNames: ["Ada Quill"] });
    expect(await archive.organisations.get("port-of-brume")).toMatchObject({ name: "Brume Port" });
    const { items } = await archive.decisions.list({ action: "name" });
    expect(items.map(({ value }) => "of" in value && value.of)).toMatchObject([
      { name: "Port of Brume" },
      { name: "Port of Brume" },
      { name: "Ada Quill" },
    ]);
  });

  it("history keeps the lines of a reason, and an end of a line is told where there is one line alone", async () => {
    const reason = "one portrait\r\none column\n\n  and\tthe harbour office says so\u001b[1m\n";
    await decided(path, "merge", "xander-ro", "alexander-ro", "--reason", reason);
    expect((await desk(path, "history", "xander-ro")).stdout).toContain(`
  because: one portrait
           one column

           and the harbour office says so\\u{1b}[1m
`);
    const court = ["--because", "court order\n7 O 113/26", "--yes"];
    expect((await desk(path, "redact", "3", "0-5", ...court)).status).toBe(0);
    const redacted = "by Ann Lee (court order / 7 O 113/26)";
    expect((await onrecord("show", "article", "3", "--db", path)).stderr).toContain(redacted);
    expect((await onrecord("show", "article", "4", "--db", path)).stdout).toContain(redacted);
  });

  it("a merge against what is called different has no effect, and history says why", async () => {
    await decided(path, "decide", "different", "xander-ro", "alexander-ro", "--reason", "brothers");
    const { stderr } = await desk(path, "merge", "xander-ro", "alexander-ro");
    expect(stderr).toMatch(/^same [0-9a-f]{12} has no effect: “.*” are different by decision/);
    expect(await seen(path)).toEqual(before);
    const { stdout } = await desk(path, "history", "xander-ro");
    const [, merge = ""] = /^same ([0-9a-f]{12})/.exec(stderr) ?? [];
    expect((await onrecord("status", "--db", path)).stdout).toContain(
      `2 decisions stand, 1 not followed, since others contradict: ${merge}\n`,
    );
    expect(stdout).toMatch(/because: brothers\n.*same [0-9a-f]{12}\n.*\n {2}unapplied: “.*” are different by decision/);
  });
});

describe("set and withdraw", () => {
  it("set fields of an article, and a printed headline with its passage", async () => {
    const keys = await decided(
      path,
      "set",
      "1",
      "--headline",
      "Harbour plan",
      "--published",
      "2031-03-03",
      "--section",
      "Town",
    );
    const { articles } = await seen(path);
    expect(articles[0]).toMatchObject({ headline: "Harbour plan", publishedAt: "2031-03-03" });
    await using archive = await openArchive(path, { readonly: true });
    const { spans } = await archive.articles.get(1);
    expect(spans.find(({ role }) => role === "headline")).toMatchObject({ start: 0, end: 12, text: "Harbour plan" });
    await undoAll(keys);
  });

  it("set a date that is printed, where it is printed", async () => {
    const { stdout } = await desk(path, "set", "1", "--published", "2031-03-03", "--at", "56-63", "--dry-run");
    expect(stdout).toContain("+ article 1: time of publication is stated");
    expect((await desk(path, "set", "1", "--published", "3 March")).stderr).toMatch(/--published: must be .*ISO 8601/);
    expect((await desk(path, "set", "1")).stderr).toMatch(/say what is to be set/);
  });

  it("set refuses a place where the article has no words, or others", async () => {
    const at = async (place: string) => (await desk(path, "set", "1", "--headline", "Plan", "--at", place)).stderr;
    expect(await at("0-7")).toBe("error: the article has “Harbour” at 0-7, and not “Plan” (invalid_argument)");
    expect(await at("9000-9004")).toMatch(/^error: 9000-9004 is no passage of the article, whose text ends at \d+ /);
  });

  it("set refuses an address that is no URL", async () => {
    const { status, stderr } = await desk(path, "set", "1", "--url", "example.org/harbour");
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("must be a whole URL: https://") });
  });

  it("set takes several keywords at once, each once", async () => {
    const typed = ["--keyword", "harbour", "--keyword", "council", "--keyword", "harbour"];
    const { decisions, known } = JSON.parse((await desk(path, "set", "1", ...typed, "--json")).stdout);
    expect([decisions.length, known]).toEqual([2, 0]);
    await using archive = await openArchive(path, { readonly: true });
    const { facts } = await archive.articles.get(1);
    expect(facts.map(({ name, value }) => `${name} ${value}`).sort()).toEqual(["keyword council", "keyword harbour"]);
    expect((await desk(path, "set", "1", "--keyword", "", "--keyword", "port")).stderr).toContain("others are given");
  });

  it("withdraw marks an article, reinstate brings it back", async () => {
    const key = await decided(path, "withdraw", hashOf("ferry").slice(0, 9), "--evidence", "https://example.org/r");
    const { stdout } = await desk(path, "history", "article:2");
    expect(stdout).toContain(`withdraw ${key.slice(0, 12)}`);
    expect((await desk(path, "decide", "reinstate", "2")).stdout).toContain("- article 2: status canceled");
  });

  it("a withdrawn article is marked wherever it is shown, searched and cited", async () => {
    const cited = `${path}.cited`;
    writeFileSync(cited, (await onrecord("cite", MAY, "--db", path)).stdout);
    await decided(path, "withdraw", "2");
    for (const args of [
      ["show", "article", "2"],
      ["show", "quote", MAY],
    ]) {
      expect((await onrecord(...args, "--db", path)).stdout).toMatch(/^status +withdrawn by its publisher$/m);
    }
    expect((await onrecord("search", "sail", "--db", path)).stdout).toMatch(/^quote \d+ +withdrawn +Alexander/m);
    expect((await onrecord("search", "sail", "--csv", "--db", path)).stdout).toMatch(/,version_state\n.*,withdrawn\n/);
    expect((await onrecord("cite", MAY, "--db", path)).stderr).toBe(`${MAY}: article 2 is withdrawn by its publisher`);
    expect(await onrecord("cite", "--check", cited, "--db", path)).toMatchObject({
      status: 4,
      stdout: `stands, but: ${MAY}\n  its publisher took the article back\n`,
    });
  });

  it("an article that is held back says so where it is shown and cited", async () => {
    await decided(path, "decide", "restrict", "2", "--until", "2131-05-04T00:00:00Z");
    const until = "held back until 2131-05-04T00:00:00Z";
    expect((await onrecord("show", "article", "2", "--db", path)).stdout).toContain(until);
    expect((await onrecord("cite", MAY, "--db", path)).stderr).toBe(`${MAY}: article 2 is ${until}`);
    await decided(path, "decide", "restrict", "2");
    expect((await onrecord("show", "quote", MAY, "--db", path)).stdout).toMatch(/^status +held back for now$/m);
    await decided(path, "decide", "release", "2");
    expect((await onrecord("show", "article", "2", "--db", path)).stdout).not.toContain("status");
  });
});

describe("status", () => {
  it("says of decisions how many wait", async () => {
    await using archive = await openArchive(path);
    await archive.decide({ action: "withdraw", article: "ab".repeat(32) }, { by: "Ann Lee" });
    const { stdout } = await onrecord("status", "--db", path);
    expect(stdout).toContain("desk     1 decision stands, 1 of them waits for its article\n");
  });
});

describe("undo", () => {
  it("takes back only what stands", async () => {
    const key = await decided(path, "reject", BOATS);
    const undo = await decided(path, "undo", key.slice(0, 7));
    expect((await desk(path, "undo", key)).stderr).toMatch(/is undone already/);
    expect((await desk(path, "undo", undo)).stderr).toMatch(/takes another decision back/);
    expect((await desk(path, "undo", "0".repeat(12))).status).toBe(2);
    expect((await desk(path, "history", BOATS)).stdout).toMatch(/\n {2}undone\n.*undo .*\n {2}takes back /);
    expect((await desk(path, "history", "1")).stderr).toMatch(/of what is 1 the id: article:1, quote:1, person:1/);
  });
});

describe("--dry-run", () => {
  it.each([
    [["correct", SCANDAL, "--speaker", "Dee Fenn"], "+ article 1: "],
    [["merge", "xander-ro", "alexander-ro"], "- person Alexander Ro [alexander-ro]"],
    [["set", "1", "--headline", "Other"], "+ article 1: headline “Other”"],
    [["decide", "mean", "Tideline", "--nobody", "--scope", "archive"], "mean "],
  ])("of %j prints the rows that would change and leaves the file as it is", async (args, row) => {
    const digest = digestOf(path);
    const { status, stdout, stderr } = await desk(path, ...args, "--dry-run");
    expect({ status, digest: digestOf(path) }).toEqual({ status: 0, digest });
    expect(stdout).toContain(row);
    expect(stdout).not.toContain("undo");
    expect(stderr).toMatch(/dry run, nothing was written: 1 decision/);
    expect((await desk(path, "history", "article:1")).stderr).toBe("nothing was decided about it");
  });
});

describe("what is at fault is named as it was typed", () => {
  const code = ["decide", "code", "party"];
  it.each<[string, string[]]>([
    ["--until: must be a date or time", [...code, "Greens", "--of", "ada-quill", "--until", "soon"]],
    ["--source: must not be empty", [...code, "Greens", "--of", "ada-quill", "--source", ""]],
    ["value: must not be empty", [...code, "", "--of", "ada-quill"]],
    ["--at: must not be empty", ["decide", "source", MAY, "--at", ""]],
    ["--affiliation: must not be empty", ["decide", "credit", "1", "--who", "Jo Marsh", "--affiliation", ""]],
    ['"" names nobody', ["decide", "credit", "1", "--who", ""]],
    ["--until: must be a time in ISO 8601 with a zone", ["decide", "restrict", "1", "--until", "2031"]],
    ['words: "," has no letter', ["decide", "mean", ",", "--who", "ada-quill", "--scope", "archive"]],
    ["Must not overlap 10-20", ["decide", "quote", "1", "--unknown", "--words", "10-20", "--words", "15-25"]],
    ["--given-name: must not be empty", ["rename", "ada-quill", "--given-name", ""]],
    ["say what they are called: --name, --given-name", ["rename", "ada-quill"]],
    ["--as: must not be empty", ["split", "ada-quill", "--articles", "1", "--as", ""]],
    ["id: must be an item of Wikidata", ["link", "ada-quill", "wikidata:7"]],
    ["id: must be a short word in lower case", ["link", "ada-quill", "Wikidata:Q7"]],
    ["--evidence: must not be empty", ["withdraw", "1", "--evidence", ""]],
    ["--reason: must not be empty", ["withdraw", "1", "--reason", ""]],
  ])("%s", async (message, words) => {
    const { status, stderr } = await desk(path, ...words);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
    expect(stderr).not.toMatch(/value\.|decision\./);
    expect(await seen(path)).toEqual(before);
  });
});
