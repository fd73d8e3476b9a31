import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * The package as a user gets it: packed, unpacked into another project's node_modules, and run from a third folder.
 * Its dependencies are those of this checkout, so that the test needs no network and compiles nothing.
 */
const scratch = mkdtempSync(join(tmpdir(), "onrecord-package-"));
const project = join(scratch, "project");
const installed = join(project, "node_modules/onrecord");
const elsewhere = join(scratch, "elsewhere");

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
  readonly unpackedSize: number;
}
let packed: Packed;

beforeAll(() => {
  const report = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", scratch], {
    encoding: "utf8",
  });
  [packed] = JSON.parse(report) as [Packed];
  mkdirSync(join(project, "node_modules"), { recursive: true });
  mkdirSync(elsewhere);
  execFileSync("tar", ["-xzf", join(scratch, packed.filename), "-C", scratch]);
  cpSync(join(scratch, "package"), installed, { recursive: true });
  const { dependencies } = JSON.parse(execFileSync("cat", ["package.json"], { encoding: "utf8" })) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), "@types"]) link(name);
  writeFileSync(join(project, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function link(name: string): void {
  const target = join(project, "node_modules", name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules", name), target, "dir");
}

/** What a program in the project prints when it is run from another folder. */
function run(source: string): string {
  writeFileSync(join(project, "program.mjs"), source);
  return execFileSync(process.execPath, [join(project, "program.mjs")], { cwd: elsewhere, encoding: "utf8" });
}

describe("the packed package", () => {
  it("holds the program, the migrations and the seed, and nothing of the workshop", () => {
    const paths = packed.files.map((file) => file.path);
    for (const needed of [
      "dist/index.js",
      "dist/index.d.ts",
      "dist/archive/schema.d.ts",
      "dist/cli/main.js",
      "migrations/objects.sql",
      "migrations/meta/_journal.json",
      "seeds/000_24675017d3bc8aff.txt",
      "examples/datasette/metadata.json",
      "README.md",
      "LICENSE",
    ]) {
      expect(paths).toContain(needed);
    }
    expect(paths.filter((path) => /^(?:tests|bench|scripts|src|\.ci)\//.test(path))).toEqual([]);
    expect(packed.unpackedSize).toBeLessThan(3_000_000);
  });

  it("makes an archive, adds an article and answers, from another folder", () => {
    const output = run(`
      import { extract, openArchive } from "onrecord";
      const archive = await openArchive("news.db", { create: true, migrate: true });
      await archive.add({ text: "Rain ends\\n\\nLONDON (Example) - It will be dry, Ann Roe said.\\n\\n“Dry at last,” Roe said." });
      const { items } = await archive.quotes.list({ kind: "direct" }, { limit: 5 });
      console.log(items.map((quote) => quote.text + " " + quote.speakers.map((one) => one.kind + " " + one.name)).join());
      archive.close();
      console.log(extract("Rain\\n\\n“It will stay dry for a week,” Ann Roe said.").quotes.length);
    `);
    expect(output).toBe("“Dry at last,” person Ann Roe\n1\n");
  });

  it("gives its tables to queries of one's own", () => {
    const output = run(`
      import { openArchive } from "onrecord";
      import { articles } from "onrecord/schema";
      const archive = await openArchive("tables.db", { create: true, migrate: true });
      console.log((await archive.db.select().from(articles)).length);
      archive.close();
    `);
    expect(output).toBe("0\n");
  });

  it("has types that a strict program is checked against", () => {
    writeFileSync(
      join(project, "typed.ts"),
      `import { openArchive, type Extraction, extract } from "onrecord";
       const extraction: Extraction = extract("text");
       await using archive = await openArchive("a.db", { readonly: true });
       for await (const quote of archive.quotes.iterate({ since: "2024-04-01" }))
         for (const speaker of quote.speakers) if (speaker.kind === "person") console.log(speaker.name.length, extraction);
       // @ts-expect-error an unknown filter is refused
       await archive.quotes.list({ nobody: true });`,
    );
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--skipLibCheck",
      "--types",
      "node",
    ];
    const tsc = join(process.cwd(), "node_modules/.bin/tsc");
    execFileSync(tsc, [...options, "--lib", "es2023,esnext.disposable", "typed.ts"], { cwd: project, stdio: "pipe" });
  });

  it("runs as a command", () => {
    const command = join(installed, "dist/cli/main.js");
    const seeded = execFileSync(process.execPath, [command, "seed"], { cwd: elsewhere, encoding: "utf8" });
    expect(seeded).toContain("Blinken to raise");
    const counted = execFileSync(
      process.execPath,
      [command, "sql", "select count(*) n from integrity_problems", "--json"],
      {
        cwd: elsewhere,
        encoding: "utf8",
      },
    );
    expect(JSON.parse(counted)).toEqual([{ n: 0 }]);
  });
});
