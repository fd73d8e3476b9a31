import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { rowPrinter } from "../../src/cli/rows.ts";
import { openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { type Story, tell } from "../helpers/many-articles.ts";
import { articleRow, insert, populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { SILENT_TERMINAL } from "../helpers/silent-terminal.ts";
import { archiveFile } from "../helpers/test-archive.ts";

const folder = scratchFolder();
const db = await archiveFile(folder, "ferry", populate);
const STORIES = Array.from(
  { length: 120 },
  (_, index): Story => ({ on: "2031-01-01", quotes: [["mara", `Word ${index}`]] }),
);
const many = await archiveFile(folder, "many", (raw) => tell(raw, STORIES));

describe("formats of a list", () => {
  it.each(["articles", "people", "organisations", "quotes", "credits"] as const)(
    "%s --json is the array of the TypeScript objects, --ndjson a line for each",
    async (noun) => {
      await using archive = await openArchive(db, { readonly: true });
      const { items } = await archive[noun].list();
      const { stdout } = await onrecord(noun, "--json", "--db", db);
      expect(JSON.parse(stdout)).toEqual(items);
      const lines = (await onrecord(noun, "--ndjson", "--db", db)).stdout.trimEnd().split("\n");
      expect(lines.map((line) => JSON.parse(line))).toEqual(items);
    },
  );

  it("an empty list is an empty array, no line, or the column names alone", async () => {
    const none = ["quotes", "--speaker", "ada quill", "--db", db];
    expect((await onrecord(...none, "--json")).stdout).toBe("[]\n");
    expect((await onrecord(...none, "--ndjson")).stdout).toBe("");
    expect((await onrecord(...none, "--csv")).stdout).toMatch(/^quote_id,address,[a-z_,]+\n$/);
    expect((await onrecord(...none)).stdout).toBe("");
  });

  it.each([
    ["quotes", "quotes_attributed"],
    ["credits", "credits_listed"],
  ])("%s --csv has the columns and rows of the view %s", async (noun, view) => {
    const raw = connect(db, { readonly: true });
    const rows = raw.prepare<[], Record<string, unknown>>(`SELECT * FROM ${view}`).all();
    raw.close();
    const [head, ...lines] = (await onrecord(noun, "--tsv", "--db", db)).stdout.slice(0, -1).split("\n");
    expect(head?.split("\t")).toEqual(Object.keys(rows[0] ?? {}));
    const printed = rows.map((row) => Object.values(row).map((value) => (value === null ? "" : String(value))));
    expect(lines.map((line) => line.split("\t")).toSorted()).toEqual(printed.toSorted());
  });

  it("CSV quotes what needs it", async () => {
    const { stdout } = await onrecord("credits", "--csv", "--db", db);
    expect(stdout).toContain("Harbour council 😀 votes to reopen the ferry,2031-03-03T09:05");
    const quotes = await onrecord("quotes", "--csv", "--kind", "direct", "--speaker", "verrin", "--db", db);
    expect(quotes.stdout).toContain('"Ada Quill, Ben Osgood"');
  });

  it.each(["articles", "people", "organisations", "quotes", "credits"])(
    "a table of %s fits the terminal",
    async (noun) => {
      const { stdout } = await onrecord(noun, "--db", db);
      const lines = stdout.trimEnd().split("\n");
      expect(Math.max(...lines.map((line) => Array.from(line).length))).toBeLessThanOrEqual(80);
      expect(lines.length).toBeGreaterThan(2);
    },
  );
});

describe("text that a spreadsheet would run", () => {
  const formula = "=cmd|' /C calc'!A0";

  it.each([["articles"], ["people"], ["organisations"], ["quotes"], ["credits"], ["search", "ferry"]])(
    "has an apostrophe before it in the CSV and TSV of %s",
    async (...command) => {
      const path = await archiveFile(folder, `formulas-${command[0]}`, (raw) => {
        populate(raw);
        raw.prepare("UPDATE people SET name = ?").run(formula);
        raw.prepare("UPDATE organisations SET name = ?").run(formula);
        const runId = insert(raw, "runs", { started_at: "2031-01-01T00:00:00Z", command: "add", version: "0" });
        insert(raw, "articles", {
          ...articleRow(`${formula}\n\nThe ferry sails.`, runId),
          headline: formula,
          headline_basis: "stated",
        });
      });
      for (const format of ["--csv", "--tsv"]) {
        const { stdout } = await onrecord(...command, format, "--db", path);
        expect(stdout).toContain(`'${formula}`);
        expect(stdout).not.toMatch(/(?:^|[,\t])"?=cmd/m);
      }
    },
  );

  it("has one in what sql prints, too", async () => {
    let csv = "";
    const write = async (text: string) => {
      csv += text;
    };
    const printer = await rowPrinter("csv", ["text"], { ...SILENT_TERMINAL, write });
    await printer.begin();
    await printer.add([], [[formula], ["plain, text"], [null], [-1]]);
    await printer.end();
    expect(csv).toBe(`text\n'${formula}\n"plain, text"\n\n-1\n`);
  });
});

describe("pages of a list", () => {
  it("a table shows 50 and says how to go on; following that shows all", async () => {
    const seen: string[] = [];
    let after: string[] = [];
    for (let page = 0; page < 3; page += 1) {
      const { stdout, stderr } = await onrecord("quotes", ...after, "--db", many);
      expect(stderr.split("\n")[0]).toBe(["50 of 120 quotes", "50 of 120 quotes", "20 quotes"][page]);
      seen.push(...(stdout.match(/Word \d+/g) ?? []));
      after = ["--after", /--after (\S+)/.exec(stderr)?.[1] ?? "none"];
    }
    expect(after).toEqual(["--after", "none"]);
    expect(seen.length).toBe(120);
    expect(new Set(seen).size).toBe(120);
  });

  it("other formats give everything unless a limit is set", async () => {
    const all = await onrecord("quotes", "--ndjson", "--db", many);
    expect(all.stdout.trimEnd().split("\n").length).toBe(120);
    expect(all.stderr).toBe("120 quotes");
    const some = await onrecord("quotes", "--ndjson", "--limit", "7", "--db", many);
    expect(some.stdout.trimEnd().split("\n").length).toBe(7);
    expect(some.stderr).toMatch(/^7 of 120 quotes\nthere are more: --after \S+$/);
  });
});

describe("names", () => {
  it("that several have are all shown, and named", async () => {
    const { stdout, stderr } = await onrecord("quotes", "--reported-by", "quill", "--beside", "brume", "--db", db);
    expect(stderr).toContain(
      "--beside brume means 2: Isle of Brume (isle-of-brume, 1 quote), Brume Courier (brume-courier)",
    );
    expect(stdout).toContain("Tomás Verrin");
  });

  it("that a person and an organisation share are told apart in the remark", async () => {
    const path = join(folder, "shared.db");
    await migrate(path);
    await using archive = await openArchive(path);
    await archive.add({ text: "Shop opens\n\n“We bake,” said Rosa Vale, a baker.\n" });
    const { sha256 } = await archive.articles.get(1);
    const value = { credit: { kind: "organisation", name: "Rosa Vale", role: "publisher" } } as const;
    await archive.decide({ action: "credit", article: sha256, value }, { by: "Ann Lee" });
    const { stderr } = await onrecord("quotes", "--speaker", "rosa-vale", "--db", path);
    expect(stderr).toContain(
      "--speaker rosa-vale means 2: Rosa Vale (person:rosa-vale, 1 quote), Rosa Vale (organisation:rosa-vale)",
    );
  });

  it("that are given twice are refused, since one of them would be lost", async () => {
    const { status, stderr } = await onrecord("quotes", "--speaker", "quill", "--speaker", "verrin", "--db", db);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining(`argument 'verrin' is invalid. It takes one value, and "quill" is given too.`),
    });
  });

  it.each([
    ["--min-confidence: must be from 0 to 1, not 3", ["quotes", "--min-confidence", "3"]],
    ['--min-confidence: "much" is no number', ["quotes", "--min-confidence", "much"]],
    ['--speaker-kind: "robot" is none of person', ["quotes", "--speaker-kind", "robot"]],
    ['--until: "2023" is before --since: "2024"', ["articles", "--since", "2024", "--until", "2023"]],
    ['--speaker: "…" has no letter or digit', ["quotes", "--speaker", "…"]],
    ['--article: "x" is neither an id', ["quotes", "--article", "x"]],
    ['--coded: "gender" is no variable', ["quotes", "--coded", "gender"]],
    ['name: "…" has no letter or digit', ["people", "…"]],
    ['--sort: "best" is none of newest, oldest', ["quotes", "--sort", "best"]],
    ["--min-confidence: a count under", ["count", "quotes", "--corrected", "--min-confidence", "0.5"]],
    ['"speaker" is given twice', ["count", "quotes", "--by", "kind,speaker", "--by", "speaker"]],
    ['"who" is given twice', ["sql", "SELECT :who", "-p", "who=1", "-p", ":who=2"]],
  ])("of options are those that were typed: %s", async (message, argv) => {
    const { status, stderr } = await onrecord(...argv, "--db", db);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });

  it("of what to count by may be given one by one", async () => {
    const [one, both] = [
      ["--by", "month", "--by", "kind"],
      ["--by", "month,kind"],
    ];
    const counted = await onrecord("count", "quotes", ...one, "--csv", "--db", db);
    expect(counted.stdout).toMatch(/^month,kind,/);
    expect(counted.stdout).toBe((await onrecord("count", "quotes", ...both, "--csv", "--db", db)).stdout);
  });

  it("that nobody has are an error, since an empty list would read as silence", async () => {
    const { status, stderr } = await onrecord("articles", "--mentions", "nobody", "--db", db);
    expect(stderr).toBe('error: --mentions: nobody in this archive is named "nobody" (not_found)');
    expect(status).toBe(2);
  });
});

describe("show", () => {
  it("a quote by its address: evidence, and the words in their paragraph", async () => {
    const { stdout } = await onrecord("show", "quote", "c33595b578b0:203-298", "--db", db);
    expect(stdout).toContain("speaker      Tomás Verrin, Harbour Secretary [tomas-verrin]");
    expect(stdout).toContain("as printed: Verrin said (179-190)");
    expect(stdout).toContain("occasion     at a town meeting (248-265)");
    expect(stdout.replaceAll("\n", " ")).toContain(
      "⟦“We waited nine years for this,”⟧ Verrin said at a town meeting. ⟦“And we will not wait a tenth.”⟧",
    );
  });

  it("an article by digits of its hash: what was read from it, and its text", async () => {
    const { stdout } = await onrecord("show", "article", "c33595b", "--db", db);
    expect(stdout).toContain("published    2031-03-03T09:05 (stated)");
    expect(stdout).toContain("editor: Cleo Marsh [cleo-marsh]");
    expect(stdout).toContain("4. A port official: the pier was safe");
    expect(stdout).toContain("“Nobody asked the fish,” read a banner.");
  });

  it("a person: names, titles as stated, newest quotes", async () => {
    const { stdout } = await onrecord("show", "person", "verrin", "--db", db);
    expect(stdout).toContain("Harbour Secretary (2031-03-03; article 1, 155-172)");
    expect(stdout).toContain("6. undated The ferry will sail again in June");
  });

  it("a person's and an organisation's names with the reason why each is theirs", async () => {
    const person = await onrecord("show", "person", "verrin", "--db", db);
    expect(person.stdout).toContain("names        Tomás Verrin (full, same key)\n");
    const organisation = await onrecord("show", "organisation", "isle-of-brume", "--json", "--db", db);
    expect(JSON.parse(organisation.stdout).names).toEqual([{ name: "Isle of Brume", because: "same key" }]);
    const shown = await onrecord("show", "organisation", "isle-of-brume", "--db", db);
    expect(shown.stdout).toContain("names        Isle of Brume (same key)\n");
  });

  it.each([
    ["quote", "2"],
    ["article", "1"],
    ["person", "tomas-verrin"],
    ["organisation", "norvane"],
  ] as const)("%s as JSON is what get gives", async (noun, key) => {
    await using archive = await openArchive(db, { readonly: true });
    const id = /^\d+$/.test(key) ? Number(key) : key;
    const lists = { quote: archive.quotes, article: archive.articles, person: archive.people };
    const expected = noun === "organisation" ? await archive.organisations.get(id) : await lists[noun].get(id);
    const { stdout } = await onrecord("show", noun, key, "--json", "--db", db);
    expect(JSON.parse(stdout)).toMatchObject(JSON.parse(JSON.stringify(expected)));
  });
});

describe("text that could play tricks on a terminal", () => {
  const nasty = "Red\u001b[31m\u202e\u0007 \u009bx";

  it("is printed escaped in tables and messages, and unchanged in JSON once parsed", async () => {
    const path = await archiveFile(folder, "nasty", (raw) => {
      const runId = insert(raw, "runs", { started_at: "2031-01-01T00:00:00Z", command: "add", version: "0" });
      insert(raw, "articles", { ...articleRow(`${nasty}\n\nText.`, runId), headline: nasty, headline_basis: "stated" });
    });
    const table = await onrecord("articles", "--db", path);
    expect(table.stdout).toContain("Red\\u{1b}[31m\\u{202e}\\u{07} \\u{9b}x");
    const json = await onrecord("articles", "--json", "--db", path);
    expect(json.stdout).toMatch(/^[\n\x20-\x7e]*$/);
    expect(JSON.parse(json.stdout)[0].headline).toBe(nasty);
    expect((await onrecord("show", "article", "1", "--db", path)).stdout).not.toContain("\u001b");
  });
});
