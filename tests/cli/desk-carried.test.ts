import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fc, test } from "@fast-check/vitest";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { openArchive, verify } from "../../src/index.ts";
import { addressOf, decided, desk, deskArchive, seen } from "../helpers/desk-archive.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { meddle } from "../helpers/meddle.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const SCANDAL = addressOf("harbour", "“It is a scandal,”");
const BOATS = addressOf("harbour", "“The boats will stay,”");
const MAY = addressOf("ferry", "“It will sail in May,”");

/** One decision of every kind that changes rows; articles by id are 1 harbour, 2 ferry, 3 bells. */
const DECISIONS: readonly (readonly string[])[] = [
  ["correct", SCANDAL, "--speaker", "ada-quill"],
  ["confirm", MAY],
  ["reject", BOATS],
  ["merge", "xander-ro", "alexander-ro"],
  ["split", "john-smith", "--articles", "3", "--as", "bishop"],
  ["rename", "ada-quill", "--name", "Ada M. Quill"],
  ["set", "1", "--headline", "Harbour plan", "--published", "2031-03-03"],
  ["withdraw", "2"],
  ["decide", "credit", "3", "--who", "Dee Fenn"],
  ["decide", "mean", "Tideline", "--nobody", "--scope", "archive"],
];

async function sound(path: string): Promise<void> {
  expect((await verify(path)).problems).toEqual([]);
}

describe("what was decided", () => {
  let path: string;
  let wanted: Awaited<ReturnType<typeof seen>>;
  let lines: string;

  beforeAll(async () => {
    path = await deskArchive(folder, "decided");
    for (const args of DECISIONS) await decided(path, ...args);
    wanted = await seen(path);
    lines = (await onrecord("export", "decisions", "--db", path)).stdout;
  });

  it("is there", () => {
    expect(wanted.quotes[SCANDAL]).toBe("Ada M. Quill [ada-quill] (corrected)");
    expect(wanted.quotes).not.toHaveProperty([BOATS]);
    expect(wanted.people.map(([name]) => name)).toEqual(expect.arrayContaining(["Xander Ro", "Dee Fenn"]));
    expect(wanted.articles).toContainEqual({
      headline: "Harbour plan",
      publishedAt: "2031-03-03",
      byline: "By Jo Marsh",
    });
  });

  it("is there still when articles that read otherwise before are read again", async () => {
    const older = await deskArchive(folder, "older");
    for (const args of DECISIONS) await desk(older, ...args);
    const raw = connect(older);
    meddle(raw, "UPDATE quotes SET rule = 'guess', confidence = 0.5; UPDATE articles SET agency = NULL");
    raw.close();
    const { stderr } = await onrecord("reread", "--db", older);
    expect(stderr).toBe("changed 3, unchanged 0, refused 0");
    await sound(older);
    expect(await seen(older)).toEqual(wanted);
  });

  it("is taken in by an archive of the same articles, once", async () => {
    const file = join(folder, "decisions.ndjson");
    const { stderr } = await onrecord("export", "decisions", file, "--db", path);
    expect({ stderr, lines: readFileSync(file, "utf8") }).toEqual({ stderr: "11 decisions", lines });
    const other = await deskArchive(folder, "other");
    const first = await desk(other, "decide", file);
    expect(first).toMatchObject({ status: 0, stderr: "11 decisions; changed 3 articles, rejected 0" });
    await sound(other);
    expect(await seen(other)).toEqual(wanted);
    expect((await onrecord("export", "decisions", "--db", other)).stdout).toBe(lines);
    const again = await desk(other, "decide", file, "--json");
    expect(JSON.parse(again.stdout)).toEqual({ dryRun: false, decisions: 11, known: 11, rejected: 0, changed: [] });
  });

  it("waits for articles that come later", async () => {
    const late = join(folder, "late.db");
    const file = join(folder, "waiting.ndjson");
    writeFileSync(file, lines);
    await onrecord("migrate", "--db", late);
    expect((await desk(late, "decide", file)).stderr).toBe("11 decisions; changed 0 articles, rejected 0");
    expect((await onrecord("status", "--db", late)).stdout).toContain(
      "desk     11 decisions stand, 7 of them wait for their article",
    );
    await using archive = await openArchive(late);
    const [waiting] = (await archive.decisions.list({ action: "reject" })).items;
    expect(waiting).toMatchObject({ state: "waiting", because: "the article is not in the archive yet" });
    const source = await openArchive(path, { readonly: true });
    for (const id of [1, 2, 3]) {
      const { text, sourceUri: uri } = await source.articles.get(id);
      expect(await archive.add({ text, uri })).toMatchObject({ status: "added" });
    }
    await source.close();
    await sound(late);
    expect(withoutSlugs(await seen(late))).toEqual(withoutSlugs(wanted));
  });

  it("is refused line by line where it was changed on the way", async () => {
    const other = await deskArchive(folder, "altered");
    const [first = "", second = "", ...rest] = lines.trimEnd().split("\n");
    const file = join(folder, "altered.ndjson");
    const moved = { ...JSON.parse(second), key: null, exact: "“It will sail in June”", start: 60, end: 82 };
    const altered = [
      first.replace("Ann Lee", "Bo Ode"),
      JSON.stringify(moved),
      "{",
      "",
      '{"madeAt":"2031-01-01T00:00:00.000Z","madeBy":"x","action":"guess"}',
      ...rest,
    ];
    writeFileSync(file, `${altered.join("\n")}\n`);
    const { status, stderr } = await desk(other, "decide", file);
    expect(status).toBe(1);
    const named = stderr.split("\n");
    expect(named).toHaveLength(5);
    expect(named[0]).toMatch(/line 1: the key is not that of the decision/);
    expect(named[1]).toMatch(/line 3: .*JSON/);
    expect(named[2]).toMatch(/line 5: decision.action: must be one of/);
    expect(named[3]).toMatch(/line 2: decision: the words of the decision are not those of the article/);
    expect(named[4]).toBe("9 decisions; changed 3 articles, rejected 4");
    await sound(other);
  });

  it("is rehearsed without a trace", async () => {
    const other = await deskArchive(folder, "rehearsed");
    const before = readFileSync(other);
    const file = join(folder, "rehearsed.ndjson");
    writeFileSync(file, lines);
    const { stderr } = await desk(other, "decide", file, "--dry-run");
    expect(stderr).toBe("dry run, nothing was written: 11 decisions; changed 3 articles, rejected 0");
    expect(readFileSync(other).equals(before)).toBe(true);
  });
});

describe("any decisions and undoings", () => {
  test.prop(
    [fc.shuffledSubarray([...DECISIONS.keys()], { minLength: 3, maxLength: 6 }), fc.nat(5), fc.nat(1_000_000)],
    {
      numRuns: 4,
    },
  )("leave an archive as one that takes in what stands", async (chosen, undone, name) => {
    const path = await deskArchive(folder, `any-${name}-${chosen.join("-")}`);
    const keys: string[] = [];
    for (const at of chosen) {
      // After another one it may be about a quote or a person that is there no longer.
      const { status, stdout } = await desk(path, ...(DECISIONS[at] ?? []), "--json");
      const made: { decisions: { key: string }[] } = status === 0 ? JSON.parse(stdout) : { decisions: [] };
      keys.push(...made.decisions.map(({ key }) => key));
    }
    await decided(path, "undo", keys[undone % keys.length] ?? "");
    const standing = join(folder, `${name}.ndjson`);
    await onrecord("export", "decisions", standing, "--standing", "--db", path);
    const other = await deskArchive(folder, `other-${name}-${chosen.join("-")}`);
    await desk(other, "decide", standing);
    await sound(other);
    const [one, two] = [await seen(path), await seen(other)];
    expect(withoutSlugs(one)).toEqual(withoutSlugs(two));
  });
});

/** Slugs are given in the order of arrival. */
function withoutSlugs({ people, quotes, ...rest }: Awaited<ReturnType<typeof seen>>) {
  const names = people.map(([name, _slug, ...others]) => [name, ...others].join("|")).sort();
  const said = Object.entries(quotes).map(([address, who]) => [address, who.replaceAll(/ \[[^\]]*\]/g, "")]);
  return { ...rest, names, said };
}
