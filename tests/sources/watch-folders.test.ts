import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { isRefusal } from "../../src/diagnostic.ts";
import type { Source } from "../../src/sources/source.ts";
import { watchFolders } from "../../src/sources/watch-folders.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const at = (name: string) => join(folder, name);
const leftOut: string[] = [];
let watching: AsyncGenerator<Source> | null = null;

afterEach(() => {
  // Not awaited: it returns when the next file comes, and none does.
  void watching?.return(undefined);
});

async function* none(): AsyncGenerator<Uint8Array> {}

async function next(): Promise<string> {
  const source = (await watching?.next())?.value as Source;
  return isRefusal(source.content) ? source.content.code : new TextDecoder().decode(source.content);
}

it("takes what is there, what comes and what has changed, each once", async () => {
  writeFileSync(at("a.txt"), "first");
  writeFileSync(at("b.docm"), "what no format knows");
  watching = watchFolders([folder], {
    everyMs: 20,
    standardInput: none(),
    onLeftOut: (path) => leftOut.push(path),
  });
  expect(await next()).toBe("first");
  const second = next();
  writeFileSync(at("c.txt"), "second");
  expect(await second).toBe("second");
  appendFileSync(at("a.txt"), " changed");
  expect(await next()).toBe("first changed");
  rmSync(at("c.txt"));
  writeFileSync(at("d.txt"), "last");
  expect(await next()).toBe("last");
  expect(leftOut).toEqual([at("b.docm")]);
});

it("takes what is said beside a file: of all, and in a sidecar that comes later", async () => {
  const section = async () => {
    const source = (await watching?.next())?.value as Source;
    return source.given?.supplied?.facts?.map(({ name, value }) => `${name}=${value}`);
  };
  const inner = join(folder, "inner");
  mkdirSync(inner);
  writeFileSync(join(inner, "e.txt"), "fifth");
  watching = watchFolders([inner], {
    everyMs: 20,
    standardInput: none(),
    meta: { set: { facts: [{ name: "publication", value: "The Post", from: "option --set" }] } },
  });
  expect(await section()).toEqual(["publication=The Post"]);
  const second = section();
  writeFileSync(join(inner, "e.txt.meta.json"), '{"section": "harbour"}');
  expect(await second).toEqual(["section=harbour", "publication=The Post"]);
});

it("watches a file that is named, whatever it is called", async () => {
  watching = watchFolders([at("notes.md")], { everyMs: 20, standardInput: none() });
  writeFileSync(at("notes.md"), "by name");
  expect(await next()).toBe("by name");
});
