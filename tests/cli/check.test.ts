import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const db = join(folder, "claims.db");

beforeAll(async () => {
  const texts = join(folder, "texts");
  mkdirSync(texts);
  writeFileSync(
    join(texts, "ferry.txt"),
    `Ferry\u202e news

By Ada Quill

“It is not true that the ferry will carry 40 boats,” harbour master Tom Verrin said. Councillor Bea Osk denied that she had sold the pier.`,
  );
  await onrecord("add", texts, "--db", db);
});

const check = (...args: string[]) => onrecord("check", ...args, "--db", db);

describe("onrecord check", () => {
  it("says who is given with the words, and marks what differs in its place", async () => {
    const { status, stdout } = await check("the ferry will carry 90 boats");
    expect(stdout).toBe(`Words like these, with a negation in the same sentence, are attributed to Tom
Verrin in 1 article, undated.

1  Tom Verrin   undated   direct   ${address(stdout)}
   “It is not true that the ferry will carry [-90-]{+40+} boats,”
   differs by a negation in the same sentence: “not”; a number: “90” claimed,
   “40” printed
   in Ferry\\u{202e} news
`);
    expect(status).toBe(0);
  });

  it("shows no denied words without the word that denies them", async () => {
    const { stdout } = await check("she had sold the pier");
    expect(stdout).toMatch(/^These words are denied by Bea Osk in 1 article, undated\.\n/);
    expect(stdout).toContain("\n   denied that she had sold the pier\n");
  });

  it("finds nothing with status 0, for an empty list is a success, and says where it looked", async () => {
    expect(await check("zebras", "ate", "the umbrella")).toEqual({
      status: 0,
      stdout: "Nothing like it was found in 1 article (1 undated).\n",
      stderr: "",
    });
  });

  it("refuses a name that nobody has, and words without a letter", async () => {
    expect(await check("the ferry", "--speaker", "zebedee")).toMatchObject({
      status: 2,
      stderr: 'error: --speaker: nobody in this archive is named "zebedee" (not_found)',
    });
    expect((await check("…")).status).toBe(2);
  });

  it("prints all of it as JSON", async () => {
    const { stdout } = await check("the ferry will carry 90 boats", "--json", "--limit", "1");
    expect(JSON.parse(stdout)).toMatchObject({
      claim: "the ferry will carry 90 boats",
      wordings: [{ quote: { stance: "asserted" }, differences: [{ kind: "negation_nearby" }, { kind: "number" }] }],
      attributions: [{ articles: 1 }],
    });
  });
});

/** The address of the only quote that is printed. */
function address(stdout: string): string {
  return /[0-9a-f]{12}:\d+-\d+/.exec(stdout)?.[0] ?? "";
}
