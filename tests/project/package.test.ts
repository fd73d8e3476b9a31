import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateInMemory } from "../../src/archive/sqlite/apply-plan.ts";
import { ownPlan } from "../../src/archive/sqlite/own-plan.ts";
import { olderArchive } from "../helpers/older-archive.ts";
import { populate } from "../helpers/populated-archive.ts";

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
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  for (const name of [...Object.keys(dependencies), "@types/node", "undici-types"]) link(name);
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
  it("holds the program, with the migrations in it, and the seed, and nothing of the workshop", () => {
    const paths = packed.files.map((file) => file.path);
    for (const needed of [
      "dist/index.js",
      "dist/extract.js",
      "dist/types/index.d.ts",
      "dist/types/archive/schema.d.ts",
      "dist/cli/main.js",
      "licenses/drizzle-orm.txt",
      "seeds/000_24675017d3bc8aff.txt",
      "README.md",
      "LICENSE",
    ]) {
      expect(paths).toContain(needed);
    }
    const workshop = paths.filter((path) => /^(?:tests|bench|scripts|src|build|migrations|\.ci)\//.test(path));
    expect(workshop).toEqual(["scripts/citus.sql"]);
  });

  it("is small: fewer than 550 files, less than 4.7 MB", () => {
    expect(packed.files.length).toBeLessThan(550);
    expect(packed.unpackedSize).toBeLessThan(4_700_000);
  });

  it("has no declaration that its exports do not reach", () => {
    const folder = join(installed, "dist/types");
    const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".d.ts"));
    const reached = new Set(["index.d.ts", "without-node.d.ts", "archive/schema.d.ts"]);
    for (const file of reached) {
      for (const [, path = ""] of readFileSync(join(folder, file), "utf8").matchAll(/["'](\.[^"']+\.[jt]s)["']/g)) {
        reached.add(join(dirname(file), path.replace(/\.[jt]s$/, ".d.ts")));
      }
    }
    expect(all.sort()).toEqual([...reached].sort());
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

  it("carries over an archive of the seven migrations that became one", async () => {
    const today = migrateInMemory(ownPlan());
    populate(today);
    await olderArchive(join(elsewhere, "seven.db"), 7, today);
    const output = run(`
      import { openArchive } from "onrecord";
      const archive = await openArchive("seven.db", { migrate: true });
      console.log((await archive.quotes.get(2)).address, (await archive.people.get("ada-quill")).names[0].because);
    `);
    expect(output).toBe("c33595b578b0:203-298 same key\n");
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

  it("exports what its sources say, and nothing beside", () => {
    const output = run(`
      for (const name of ["onrecord", "onrecord/extract"]) console.log(Object.keys(await import(name)).sort().join(" "));
    `);
    const valuesOf = (file: string) =>
      [...readFileSync(file, "utf8").matchAll(/^export \{([^}]*)\}/gm)]
        .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()))
        .filter((name) => name !== "" && !name.startsWith("type "));
    const expected = ["src/index.ts", "src/without-node.ts"].map((file) => `${valuesOf(file).sort().join(" ")}\n`);
    expect(output).toBe(expected.join(""));
  });

  it("declares nothing by types of better-sqlite3, which a user need not have", () => {
    const folder = join(installed, "dist/types");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".d.ts"));
    expect(
      files.filter((file) => /(?:from |import\()"better-sqlite3"/.test(readFileSync(join(folder, file), "utf8"))),
    ).toEqual([]);
    expect(readdirSync(join(project, "node_modules/@types"))).toEqual(["node"]);
  });

  it("goes into a program's bundle with only better-sqlite3 outside, and needs none of its own files there", async () => {
    writeFileSync(
      join(project, "bundled.ts"),
      `import { backup, openArchive, verify } from "onrecord";
       const archive = await openArchive("bundled.db", { create: true });
       await archive.add({ text: "Rain ends\\n\\n“Dry at last,” Ann Roe said.", uri: "rain.txt" });
       const { items } = await archive.quotes.list({ kind: "direct" });
       console.log(items.map((quote) => quote.text).join());
       console.log((await archive.reread({ threads: 2 })).unchanged);
       await archive.close();
       console.log((await verify("bundled.db")).problems.length, (await backup("bundled.db", "copy.db")).rows.articles);`,
    );
    const outfile = join(elsewhere, "bundle/program.mjs");
    const { warnings } = await build({
      entryPoints: [join(project, "bundled.ts")],
      bundle: true,
      platform: "node",
      format: "esm",
      external: ["better-sqlite3"],
      outfile,
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    mkdirSync(join(elsewhere, "node_modules"));
    symlinkSync(
      join(process.cwd(), "node_modules/better-sqlite3"),
      join(elsewhere, "node_modules/better-sqlite3"),
      "dir",
    );
    expect(execFileSync(process.execPath, [outfile], { cwd: elsewhere, encoding: "utf8" })).toBe(
      "“Dry at last,”\n1\n0 1\n",
    );
  });

  it("has declarations that name no driver, whose types a program would have to install", () => {
    const folder = join(installed, "dist/types");
    const all = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".d.ts"));
    expect(all.filter((path) => readFileSync(join(folder, path), "utf8").includes("better-sqlite3"))).toEqual([]);
  });

  it("has types that a strict program is checked against", () => {
    writeFileSync(
      join(project, "typed.ts"),
      `import { type Drizzle, openArchive, type Extraction, extract } from "onrecord";
       import { articles, people, quotesAttributed } from "onrecord/schema";
       const extraction: Extraction = extract("text");
       await using archive = await openArchive("a.db", { readonly: true });
       for await (const quote of archive.quotes.iterate({ since: "2024-04-01" }))
         for (const speaker of quote.speakers) if (speaker.kind === "person") console.log(speaker.name.length, extraction);
       const count = async (db: Drizzle): Promise<number> => (await db.select().from(people)).length;
       const [row] = await archive.db.select({ speaker: quotesAttributed.speaker }).from(quotesAttributed);
       const speaker: string | null | undefined = row?.speaker;
       console.log(speaker, await count(archive.db));
       // @ts-expect-error nothing is written through the handle
       await archive.db.delete(people);
       const [article] = await archive.db.select({ id: articles.id, headline: articles.headline }).from(articles);
       const headline: string | null | undefined = article?.headline;
       // @ts-expect-error an id is a number
       const id: string | undefined = article?.id;
       console.log(headline, id);
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
