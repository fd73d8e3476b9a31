import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { connect } from "../../src/archive/sqlite/connect.ts";
import { openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { meddle } from "../helpers/meddle.ts";
import { missingModules, PYTHON, unless } from "../helpers/python.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const scratch = scratchFolder();
const hasSha256sum = spawnSync("sha256sum", ["--version"]).status === 0;
const missing = missingModules("bagit");
let cases = 0;

const TEXTS: readonly (readonly [uri: string | null, text: string])[] = [
  ["https://news.example/regn.html", "Regn i Århus 🚢\n\n“Tørt igen,” sagde Ann Roe.\n"],
  ["50% of 100 %0A.txt", "Rain ends\r\n\r\n“Dry at last,” Ann Roe said.\r\n"],
  [null, "It rained, and then it did not."],
];

async function archive(): Promise<{ db: string; bag: string }> {
  cases += 1;
  const db = join(scratch, `${cases}.db`);
  await using opened = await openArchive(db, { create: true });
  for (const [uri, text] of TEXTS) await opened.add({ uri, text });
  return { db, bag: join(scratch, `${cases}-bag`) };
}

const exportBag = (db: string, bag: string) => onrecord("export", "sources", bag, "--bag", "--db", db);

/** The files of a bag, with their bytes. */
function filesOf(bag: string): Record<string, string> {
  const names = readdirSync(bag, { recursive: true, encoding: "utf8" }).filter((name) => name !== "data");
  return Object.fromEntries(names.toSorted().map((name) => [name, readFileSync(join(bag, name), "latin1")]));
}

function checkSums(bag: string): { status: number | null; stdout: string } {
  const { status, stdout } = spawnSync("sha256sum", ["-c", "manifest-sha256.txt"], { cwd: bag, encoding: "utf8" });
  return { status, stdout };
}

/** What the validator of the Library of Congress says of a bag. */
function validate(bag: string): number | null {
  return spawnSync(PYTHON, ["-m", "bagit", "--validate", "--quiet", bag], { encoding: "utf8" }).status;
}

describe("export sources --bag", () => {
  it("makes a bag: sources in data/, manifests, a declaration", async () => {
    const { db, bag } = await archive();
    const { status, stderr } = await exportBag(db, bag);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "written 3, present 0, not written 0" });
    const { "bagit.txt": declaration, "bag-info.txt": info, ...others } = filesOf(bag);
    expect(declaration).toBe("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    const octets = TEXTS.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
    expect(info).toMatch(new RegExp(`^Bag-Software-Agent: onrecord .+\\nPayload-Oxum: ${octets}\\.3\\n$`));
    expect(Object.keys(others).filter((name) => name.startsWith("data"))).toHaveLength(3);
    expect(others["manifest-sha256.txt"]).toMatch(/^([0-9a-f]{64} {2}data\/[^\n]+\.txt\n){3}$/);
    expect(others["tagmanifest-sha256.txt"]).toMatch(
      /^\w{64} {2}bag-info.txt\n\w{64} {2}bagit.txt\n\w{64} {2}manifest-sha256.txt\n$/,
    );
  });

  it("makes the same bag of the same sources, to the byte", async () => {
    const { db, bag } = await archive();
    await exportBag(db, bag);
    await exportBag(db, `${bag}-2`);
    expect(filesOf(`${bag}-2`)).toEqual(filesOf(bag));
  });

  it.skipIf(!hasSha256sum)(`is checked by sha256sum${hasSha256sum ? "" : " (left out: not installed)"}`, async () => {
    const { db, bag } = await archive();
    await exportBag(db, bag);
    expect(checkSums(bag)).toEqual({ status: 0, stdout: expect.stringMatching(/^(data\/.*: OK\n){3}$/) });
    writeFileSync(join(bag, "data", readdirSync(join(bag, "data"))[0] ?? ""), "altered");
    expect(checkSums(bag).status).toBe(1);
  });

  it.skipIf(missing.length > 0)(`is valid to Python's bagit${unless(missing)}`, async () => {
    const { db, bag } = await archive();
    await exportBag(db, bag);
    expect(validate(bag)).toBe(0);
    await onrecord("export", "sources", `${bag}-by-hash`, "--bag", "--by-hash", "--db", db);
    expect(validate(`${bag}-by-hash`)).toBe(0);
    rmSync(join(bag, "data", readdirSync(join(bag, "data"))[0] ?? ""));
    expect(validate(bag)).toBe(1);
  });

  it("adds later sources to a bag, which is valid again", async () => {
    const { db, bag } = await archive();
    await exportBag(db, bag);
    await using opened = await openArchive(db);
    await opened.add({ text: "And then it snowed." });
    expect((await exportBag(db, bag)).stderr).toBe("written 1, present 3, not written 0");
    expect(readFileSync(join(bag, "manifest-sha256.txt"), "utf8").split("\n")).toHaveLength(5);
    if (hasSha256sum) expect(checkSums(bag).status).toBe(0);
    if (missing.length === 0) expect(validate(bag)).toBe(0);
  });

  it("leaves out what was altered, with status 4; what there is stays a bag", async () => {
    const { db, bag } = await archive();
    const raw = connect(db);
    meddle(raw, "UPDATE articles SET text = text || '!' WHERE id = 2");
    raw.close();
    expect((await exportBag(db, bag)).status).toBe(4);
    expect(readFileSync(join(bag, "manifest-sha256.txt"), "utf8").split("\n")).toHaveLength(3);
    if (missing.length === 0) expect(validate(bag)).toBe(0);
  });

  it("makes no bag of a folder that holds something else, nor of a payload that does", async () => {
    const { db, bag } = await archive();
    mkdirSync(bag);
    writeFileSync(join(bag, "notes.md"), "mine");
    expect(await exportBag(db, bag)).toMatchObject({ status: 2, stderr: expect.stringContaining("has notes.md") });
    expect(readdirSync(bag)).toEqual(["notes.md"]);
    rmSync(join(bag, "notes.md"));
    await exportBag(db, bag);
    writeFileSync(join(bag, "data", "mine.txt"), "mine");
    expect(await exportBag(db, bag)).toMatchObject({ status: 2, stderr: expect.stringContaining("has mine.txt") });
    expect(existsSync(join(bag, "bagit.txt"))).toBe(false);
    expect(readFileSync(join(bag, "data", "mine.txt"), "utf8")).toBe("mine");
  });
});
