import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verify } from "../src/archive/sqlite/verify.ts";
import { type Archive, type ArchiveTransaction, openArchive } from "../src/index.ts";
import { scratchFolder } from "./helpers/scratch-folder.ts";

const folder = scratchFolder();
let cases = 0;
let path: string;
let archive: Archive;

beforeEach(async () => {
  cases += 1;
  path = join(folder, `${cases}.db`);
  archive = await openArchive(path, { create: true });
});
afterEach(() => archive.close());

const add = (to: ArchiveTransaction, day: string) => to.add({ text: `“It rained,” Ann Roe said on ${day}.` });

/** The first words of all articles that somebody finds, and what the full-text search does. */
async function found(by: ArchiveTransaction): Promise<number[]> {
  return [await by.articles.count(), await by.quotes.count(), (await by.search("rained")).items.length];
}

class Enough extends Error {}
const giveUp = () => {
  throw new Enough();
};

describe("a transaction", () => {
  it("stores all when it is done, and gives what its work gives", async () => {
    const outcomes = await archive.transaction(async (issue) => [
      await add(issue, "Monday"),
      await add(issue, "Tuesday"),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["added", "added"]);
    expect(await found(archive)).toEqual([2, 2, 4]);
    expect((await verify(path)).problems).toEqual([]);
  });

  it("stores nothing if its work throws, and passes on what it throws", async () => {
    await add(archive, "Sunday");
    const before = readFileSync(path);
    const failed = archive.transaction(async (issue) => {
      await add(issue, "Monday");
      expect(await found(issue)).toEqual([2, 2, 4]);
      giveUp();
    });
    await expect(failed).rejects.toBeInstanceOf(Enough);
    expect(await found(archive)).toEqual([1, 1, 2]);
    expect(readFileSync(path)).toEqual(before);
    expect((await verify(path)).problems).toEqual([]);
  });

  it("passes on an error of the system that its work has met, as it is", async () => {
    const failed = archive.transaction(() => readFileSync(join(folder, "nowhere")));
    await expect(failed).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("is seen by nobody before it is done", async () => {
    await using other = await openArchive(path, { readonly: true });
    await archive.transaction(async (issue) => {
      await add(issue, "Monday");
      expect(await found(issue)).toEqual([1, 1, 2]);
      expect(await found(archive)).toEqual([0, 0, 0]);
      expect(await found(other)).toEqual([0, 0, 0]);
    });
    expect(await found(archive)).toEqual([1, 1, 2]);
    expect(await found(other)).toEqual([1, 1, 2]);
  });

  it("keeps other writes of the archive waiting, in their order", async () => {
    const order: string[] = [];
    const first = archive.transaction(async (issue) => {
      await setTimeout(50);
      await add(issue, "Monday");
      order.push("first");
    });
    const later = add(archive, "Tuesday").then(() => order.push("later"));
    const last = archive.transaction(() => order.push("last"));
    await Promise.all([first, later, last]);
    expect(order).toEqual(["first", "later", "last"]);
    expect(await archive.articles.count()).toBe(2);
  });

  it("takes what others add at once, none of it lost", async () => {
    await Promise.all(
      Array.from({ length: 8 }, async (_, number) => {
        if (number % 2 === 0) await add(archive, `day ${number}`);
        else await archive.transaction((issue) => add(issue, `day ${number}`));
      }),
    );
    expect(await archive.articles.count()).toBe(8);
    expect((await verify(path)).problems).toEqual([]);
  });

  it("has what was begun in it and not awaited", async () => {
    await archive.transaction((issue) => void add(issue, "Monday"));
    expect(await archive.articles.count()).toBe(1);
    await expect(
      archive.transaction((issue) => {
        add(issue, "Tuesday").catch(() => {});
        giveUp();
      }),
    ).rejects.toBeInstanceOf(Enough);
    expect(await archive.articles.count()).toBe(1);
  });

  it("is not taken back by a source that is rejected", async () => {
    await archive.transaction(async (issue) => {
      await add(issue, "Monday");
      expect(await issue.add({ text: "" })).toMatchObject({ status: "rejected", code: "E_EMPTY" });
      expect(await add(issue, "Monday")).toMatchObject({ status: "unchanged" });
    });
    expect(await archive.articles.count()).toBe(1);
  });
});

describe("a transaction within another", () => {
  it("is a part of it", async () => {
    await archive.transaction(async (issue) => {
      await issue.transaction((page) => add(page, "Monday"));
      await add(issue, "Tuesday");
    });
    expect(await archive.articles.count()).toBe(2);
  });

  it("is taken back alone", async () => {
    await archive.transaction(async (issue) => {
      await add(issue, "Monday");
      const page = issue.transaction(async (inner) => {
        await add(inner, "Tuesday");
        await inner.transaction((deeper) => add(deeper, "Wednesday"));
        giveUp();
      });
      const meanwhile = add(issue, "Thursday");
      await expect(page).rejects.toBeInstanceOf(Enough);
      await meanwhile;
      expect(await issue.articles.count()).toBe(2);
    });
    expect(await archive.articles.count()).toBe(2);
    expect((await verify(path)).problems).toEqual([]);
  });

  it("is taken back with the whole", async () => {
    const failed = archive.transaction(async (issue) => {
      await issue.transaction((page) => add(page, "Monday"));
      giveUp();
    });
    await expect(failed).rejects.toBeInstanceOf(Enough);
    expect(await archive.articles.count()).toBe(0);
  });
});

describe("what would wait for itself, or comes too late, is an error:", () => {
  const code = (error: string) => expect.objectContaining({ code: error });

  it.each<[string, () => unknown]>([
    ["to add through the archive itself", () => add(archive, "Monday")],
    ["to begin another transaction of the archive itself", () => archive.transaction(() => 1)],
    ["to close it", () => archive.close()],
  ])("%s within a transaction", async (_, call) => {
    const failed = archive.transaction(async (issue) => {
      await issue.transaction(async () => {
        await call();
      });
    });
    await expect(failed).rejects.toEqual(code("invalid_argument"));
    expect(await add(archive, "Tuesday")).toMatchObject({ status: "added" });
  });

  it("to use what a transaction gave when it is over", async () => {
    let kept: ArchiveTransaction | null = null;
    let within: ArchiveTransaction | null = null;
    await archive.transaction(async (issue) => {
      kept = issue;
      await issue.transaction((page) => {
        within = page;
      });
      await expect(add(within as unknown as ArchiveTransaction, "Monday")).rejects.toEqual(code("invalid_argument"));
    });
    const late = kept as unknown as ArchiveTransaction;
    await expect(add(late, "Monday")).rejects.toEqual(code("invalid_argument"));
    await expect(late.articles.count()).rejects.toEqual(code("database"));
    expect(await archive.articles.count()).toBe(0);
  });

  it("but not to add, when it is over, in what began within it", async () => {
    let later: Promise<unknown> = Promise.resolve();
    await archive.transaction(() => {
      later = setTimeout(30).then(() => add(archive, "Monday"));
    });
    expect(await later).toMatchObject({ status: "added" });
  });

  it("to write through an archive that was opened to be read", async () => {
    await using reader = await openArchive(path, { readonly: true });
    await expect(reader.transaction(() => 1)).rejects.toEqual(code("read_only"));
  });
});

it("of a process that is killed within it nothing is stored", async () => {
  await archive.close();
  expect(existsSync("dist/index.js")).toBe(true);
  const program = `
    import { openArchive } from ${JSON.stringify(pathToFileURL("dist/index.js").href)};
    const archive = await openArchive(${JSON.stringify(path)});
    await archive.transaction(async (issue) => {
      await issue.add({ text: "“It rained,” Ann Roe said." });
      process.kill(process.pid, "SIGKILL");
      await new Promise(() => {});
    });`;
  const { signal } = spawnSync(process.execPath, ["--input-type=module", "--eval", program]);
  expect(signal).toBe("SIGKILL");
  archive = await openArchive(path);
  expect(await archive.articles.count()).toBe(0);
  expect((await verify(path)).problems).toEqual([]);
});
