import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../helpers/run-onrecord.ts";

const WITH = { env: { NODE_OPTIONS: `--import ${pathToFileURL("tests/second-reader/with-stub.mjs").href}` } };
const INSTALL = "npm install onrecord-second-reader";

let folder = "";
let story = "";
let db: readonly string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thorough-"));
  story = join(folder, "story.txt");
  db = ["--db", join(folder, "a.db")];
  writeFileSync(story, "Harbor closed\n\nLOWE, May 3 – The pier was unsafe, Ann Roe said. “We will wait,” she said.\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const versions = () => JSON.parse(run([...db, "sql", "SELECT version FROM runs ORDER BY id", "--json"]).stdout);
const isThorough = ({ version }: { readonly version: string }) => version.endsWith(".0123456789ab");

describe("--thorough", () => {
  it.each([["add"], ["extract"]])("says of %s what to install where there is no second reader", (command) => {
    const { status, stderr } = run([...db, command, story, "--thorough"]);
    expect(status).toBe(2);
    expect(stderr).toContain(INSTALL);
  });

  it.each([["add"], ["extract"]])("says of %s what to do where the second reader cannot be opened", (command) => {
    const broken = { env: { ...WITH.env, STUB_BROKEN: "1" } };
    const { status, stderr } = run([...db, command, story, "--thorough"], broken);
    expect(status).toBe(3);
    expect(stderr).toContain("the second reader cannot be opened: model.orsr: no model file; remove the folder");
    expect(stderr).toContain(INSTALL);
  });

  it("prints with each line who has read it", () => {
    const line = `${JSON.stringify({ text: "The pier was unsafe, Ann Roe said." })}\n`;
    const { stdout } = run(["extract", "-", "--ndjson", "--thorough"], { ...WITH, input: line });
    expect(JSON.parse(stdout).extractor).toMatch(/\+[0-9a-f]{12}\.0123456789ab$/);
  });

  it("goes into an archive on another machine, where add proves it with the same reader", () => {
    const line = `${JSON.stringify({ text: "The pier was unsafe, Ann Roe said." })}\n`;
    const lines = join(folder, "read.ndjson");
    writeFileSync(
      lines,
      run(["extract", "-", "--ndjson", "--with-source", "--thorough"], { ...WITH, input: line }).stdout,
    );
    const ofRules = run([...db, "add", "--extracted", lines], WITH);
    expect(ofRules.status).toBe(1);
    expect(ofRules.stderr).toContain('"onrecord add --extracted --thorough" takes it');
    const added = run([...db, "add", "--extracted", "--thorough", lines], WITH);
    expect(added.stderr).toContain("1 read again here, with the same result");
    expect(added.stderr).toContain("added 1, unchanged 0, rejected 0");
    expect(versions().map(isThorough)).toEqual([true]);
    expect(run([...db, "verify"], WITH).status).toBe(0);
  });

  it("does not take what the rules alone have read elsewhere for thorough", () => {
    const line = `${JSON.stringify({ text: "The pier was unsafe, Ann Roe said." })}\n`;
    const lines = join(folder, "read.ndjson");
    writeFileSync(lines, run(["extract", "-", "--ndjson", "--with-source"], { input: line }).stdout);
    const { status, stderr } = run([...db, "add", "--extracted", "--thorough", lines], WITH);
    expect(status).toBe(1);
    expect(stderr).toContain('"onrecord add --ndjson" takes the line and reads it anew');
  });

  it("records the version of the second reader, and verify reads again with it", () => {
    expect(run([...db, "add", story, "--thorough"], WITH).status).toBe(0);
    expect(versions().map(isThorough)).toEqual([true]);
    const proved = run([...db, "verify"], WITH);
    expect(proved.status).toBe(0);
    expect(proved.stdout + proved.stderr).not.toContain("not repeated");
    const unproved = run([...db, "verify"]);
    expect(unproved.status).toBe(0);
    expect(unproved.stdout + unproved.stderr).toContain(
      `1 of 1 articles, which a second reader has read, too: ${INSTALL}`,
    );
  });

  it("is kept when somebody decides something, and needs the second reader for that", () => {
    run([...db, "add", story, "--thorough"], WITH);
    const reject = [...db, "reject", "1", "--by", "Jon Moe", "--reason", "a slip"];
    const refused = run(reject);
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain(INSTALL);
    expect(JSON.parse(run([...db, "sql", "SELECT count(*) AS n FROM decisions", "--json"]).stdout)).toEqual([{ n: 0 }]);
    expect(run(reject, WITH).status).toBe(0);
    expect(versions().every(isThorough)).toBe(true);
    expect(run([...db, "verify"], WITH).status).toBe(0);
  });

  it("is asked for anew by reread", () => {
    run([...db, "add", story]);
    run([...db, "reread", "--thorough"], WITH);
    run([...db, "reread"]);
    expect(versions().map(isThorough)).toEqual([false, true, false]);
  });
});

describe("serve --second-reader", () => {
  it("says what to install where there is no second reader", () => {
    const { status, stderr } = run([...db, "serve", "--second-reader"]);
    expect(status).toBe(2);
    expect(stderr).toContain(INSTALL);
  });
});

describe("review --second-reader", () => {
  const review = () => [...db, "review", "--second-reader", "--by", "Jon Moe"];
  const DOUBTING = { env: { ...WITH.env, STUB_DOUBTS: "yes" } };
  beforeEach(() => {
    writeFileSync(
      story,
      "Harbor closed\n\nLOWE, May 3 – Ann Roe met Jon Moe. “We will wait until the fog has gone.” He told all that the boats were late.\n",
    );
    writeFileSync(
      join(folder, "sure.txt"),
      "Ferry sails\n\nLOWE, May 4 – “It sails in May,” said Tom Verrin, the mayor.\n",
    );
    run([...db, "add", folder]);
  });

  it("prints first what both readings would not have, and says how many articles were read", () => {
    const { status, stdout, stderr } = run(review(), DOUBTING);
    expect(status).toBe(0);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ secondReader }) => secondReader.finds)).toEqual(["none", "none", "same"]);
    const agreements = lines.map(({ secondReader }) => secondReader.agreement);
    expect(agreements).toEqual([...agreements].sort((a, b) => a - b));
    expect(stderr).toContain("the second reader has read 2 of 2 articles with quotes that nobody has judged");
  });

  it("reads as many articles as it is told, those with the least sure quotes first", () => {
    const { stdout, stderr } = run([...review(), "--read", "1"], WITH);
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toContain("has read 1 of 2 articles with quotes that nobody has judged; --read says how many");
  });
});
