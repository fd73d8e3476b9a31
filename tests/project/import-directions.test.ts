import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const scratch = mkdtempSync(join(tmpdir(), "onrecord-imports-"));
cpSync("biome.json", join(scratch, "biome.json"));
writeFileSync(join(scratch, ".gitignore"), "");
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The output of the linter on one file that holds one import. */
function lint(file: string, imported: string): string {
  const path = join(scratch, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { thing } from "${imported}";\n\nexport const same = thing;\n`);
  const biome = join(process.cwd(), "node_modules/.bin/biome");
  const { stdout, stderr } = spawnSync(biome, ["lint", "--vcs-enabled=false", file], {
    cwd: scratch,
    encoding: "utf8",
  });
  return stdout + stderr;
}

describe("the import rules of the layout", () => {
  it.each([
    ["src/text/broken.ts", "../names/name-key.ts"],
    ["src/names/broken.ts", "../people/cast.ts"],
    ["src/archive/broken.ts", "../names/name-key.ts"],
    ["src/people/broken.ts", "../quotes/quote.ts"],
    ["src/quotes/broken.ts", "../wire/layout.ts"],
    ["src/wire/broken.ts", "../people/cast.ts"],
    ["src/extract/broken.ts", "node:fs"],
    ["src/quotes/speakers/broken.ts", "../../archive/schema.ts"],
    ["src/queries/broken.ts", "../ingest/ingest.ts"],
    ["src/archive/broken.ts", "../queries/quotes.ts"],
    ["src/ingest/broken.ts", "../cli/main.ts"],
    ["src/lexicon/broken.ts", "../text/tokens.ts"],
    ["src/reader/broken.ts", "../cli/terminal.ts"],
    ["src/reader/broken.ts", "node:fs"],
    ["src/reader/broken.ts", "../export/write-export.ts"],
    ["src/queries/broken.ts", "../reader/app.ts"],
    ["src/cite/broken.ts", "../archive/open.ts"],
    ["src/export/broken.ts", "../cli/output.ts"],
    ["src/queries/broken.ts", "../cite/citation.ts"],
  ])("refuse that %s imports %s", (file, imported) => {
    expect(lint(file, imported)).toContain("noRestrictedImports");
  });

  it.each([
    ["src/wire/fine.ts", "../names/name-key.ts"],
    ["src/quotes/speakers/fine.ts", "../../people/cast.ts"],
    ["src/queries/fine.ts", "../archive/schema.ts"],
    ["src/reader/fine.ts", "../queries/quotes.ts"],
    ["src/reader/fine.ts", "../export/encode-list.ts"],
    ["src/text/fine.ts", "../span.ts"],
    ["src/cite/fine.ts", "../queries/quotes.ts"],
    ["src/export/fine.ts", "../queries/quotes.ts"],
  ])("allow that %s imports %s", (file, imported) => {
    expect(lint(file, imported)).not.toContain("noRestrictedImports");
  });
});
