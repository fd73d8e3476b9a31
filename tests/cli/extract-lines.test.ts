import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EXTRACTOR_VERSION } from "../../src/extractor-version.ts";
import { sha256 } from "../../src/sha256.ts";
import { COMMAND, type Run, run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);

const story = (number: number) =>
  `Mill opens, ${number}\n\nCORRAN (Sandwire) – “We begin with ${number} looms,” Ida Fenn said.\n\n(Reporting by Bo Marsh)`;
const line = (value: object) => `${JSON.stringify(value)}\n`;
const stories = (count: number) => Array.from({ length: count }, (_, id) => line({ id, text: story(id) })).join("");
const BAD = `${line({ id: 1, text: story(1) })}\nno JSON\n${line({ id: 2 })}${line({ id: 3, text: story(3) })}`;

const extract = (input: string, ...options: string[]) => run(["extract", "-", "--ndjson", ...options], { input });
const answers = ({ stdout }: Run): Record<string, unknown>[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((one) => JSON.parse(one));

describe("onrecord extract --ndjson", () => {
  it("says in each line which text was read, and by which version", () => {
    const [answer] = answers(extract(line({ id: "a", text: "Mill opens\n\n“We begin,” Ida Fenn said. 🚢" })));
    const text = "Mill opens\n\n“We begin,” Ida Fenn said. 🚢";
    expect(answer).toMatchObject({ id: "a", sha256: sha256(text), extractor: EXTRACTOR_VERSION });
  });

  it("gives the number of a line that cannot be read, blank ones counted", () => {
    const found = extract(BAD);
    expect(answers(found).map(({ id, line: number, error }) => [id, number, typeof error])).toEqual([
      [1, undefined, "undefined"],
      [null, 3, "string"],
      [2, 4, "string"],
      [3, undefined, "undefined"],
    ]);
    expect(found.status).toBe(1);
  });

  it("gives an id back with all its digits, however many", () => {
    const lines = `{"id":1234567890123456789,"text":"x","meta":{"external_id":9876543210987654321}}\n`;
    const { stdout } = extract(lines, "--with-source");
    expect(stdout).toMatch(/^\{"id":1234567890123456789,/);
    expect(stdout).toContain('"meta":{"external_id":9876543210987654321}');
    const facts = run(["add", "-", "--ndjson", "--db", at("ids.db")], { input: lines });
    expect(facts.status).toBe(0);
    expect(run(["sql", "select value from article_facts", "--csv", "--db", at("ids.db")]).stdout).toContain(
      "9876543210987654321",
    );
  });

  it("goes on with status 0 when it is told so, with the same answers", () => {
    const found = extract(BAD, "--keep-going");
    expect(found.status).toBe(0);
    expect(found.stdout).toBe(extract(BAD).stdout);
  });

  it("does not pass over an input that cannot be opened, whatever it is told", () => {
    expect(run(["extract", at("none.ndjson"), "--ndjson", "--keep-going", "--end-line"])).toMatchObject({
      status: 1,
      stdout: "",
    });
  });

  it("ends with the counts when it is asked to", () => {
    expect(answers(extract(BAD, "--end-line")).at(-1)).toEqual({ end: true, lines: 4, errors: 2 });
    expect(answers(extract("", "--end-line"))).toEqual([{ end: true, lines: 0, errors: 0 }]);
    expect(answers(extract(BAD)).at(-1)).toMatchObject({ id: 3 });
  });

  it("prints no end line when it was interrupted", async () => {
    const child = spawn(process.execPath, [COMMAND, "extract", "-", "--ndjson", "--end-line"]);
    let stdout = "";
    child.stdout.on("data", (chunk) => {
      stdout += String(chunk);
    });
    child.stdin.write(line({ id: 1, text: story(1) }));
    await once(child.stdout, "data");
    child.kill("SIGINT");
    const [status] = await once(child, "exit");
    expect(status).toBe(130);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  it("gives the same answers in the same order with any number of threads", () => {
    const one = extract(stories(700), "--threads", "1");
    expect(answers(one).map(({ id }) => id)).toEqual(Array.from({ length: 700 }, (_, id) => id));
    expect(extract(stories(700), "--threads", "3").stdout).toBe(one.stdout);
    expect(extract("", "--threads", "0").status).toBe(2);
  });

  it("prints what a line came with, and reads it with that", () => {
    const given = { text: story(1), uri: "wire:1", meta: { published: "2031-03-03", section: "mills" } };
    const [answer] = answers(extract(line({ id: 1, ...given }), "--with-source"));
    expect(answer).toMatchObject({
      ...given,
      publishedAt: null,
      article: { publishedAt: "2031-03-03", publishedAtBasis: "supplied" },
    });
    const [refused] = answers(extract(line({ ...given, meta: { sektion: "mills" } }), "--with-source"));
    expect(refused).toEqual({ id: null, line: 1, error: expect.stringMatching(/^E_RECORD: "meta": .*section/) });
    expect(answers(extract(line({ id: 1, ...given })))[0]).not.toHaveProperty("text");
  });

  it.each(["--threads=2", "--keep-going", "--with-source", "--end-line"])("refuses %s for one article", (option) => {
    const { status, stderr } = run(["extract", at("story.txt"), option]);
    expect(status).toBe(2);
    expect(stderr).toContain(`${option.split("=")[0]} needs --ndjson`);
  });
});
