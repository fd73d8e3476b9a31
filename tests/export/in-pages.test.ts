import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openArchive } from "../../src/index.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const scratch = scratchFolder();
const db = join(scratch, "pages.db");
const WORDS = "“Write </script><script>alert(1)</script><!-- and see,”";

beforeAll(async () => {
  await using archive = await openArchive(db, { create: true });
  await archive.add({
    text: `Clerk explains </ScRiPt>\n\n${WORDS} Anna Berg said on Monday in Oslo.\n`,
    uri: "https://news.example/<b>",
  });
});

async function exported(noun: string, format: string): Promise<string> {
  const file = join(scratch, `${noun}.${format}`);
  expect(await onrecord("export", noun, file, "--format", format, "--db", db)).toMatchObject({ status: 0 });
  return readFileSync(file, "utf8");
}

describe("JSON that is made for pages has nothing that ends a script, and says the same:", () => {
  it.each([
    ["articles", "jsonld"],
    ["quotes", "jsonld"],
    ["articles", "ninjs"],
  ])("%s as %s", async (noun, format) => {
    const json = await exported(noun, format);
    expect(json).not.toContain("<");
    expect(JSON.stringify(JSON.parse(json))).toContain("</script><script>alert(1)</script><!--");
  });

  it.each(["webannotation", "csl-json"])("a citation as %s, which can be checked as it stands", async (style) => {
    const { stdout } = await onrecord("cite", "1", "--style", style, "--db", db);
    expect(stdout).not.toContain("<");
    expect(JSON.stringify(JSON.parse(stdout))).toContain("</script>");
    await using archive = await openArchive(db, { readonly: true });
    expect(await archive.checkCitations(stdout)).toEqual([expect.objectContaining({ status: "stands" })]);
  });
});
