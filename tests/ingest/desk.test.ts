import { join } from "node:path";
import { expect, it } from "vitest";
import { decisionKey } from "../../src/archive/decision-key.ts";
import { migrate } from "../../src/archive/sqlite/migrate.ts";
import { openDatabase } from "../../src/archive/sqlite/open.ts";
import type { ArchiveStore } from "../../src/archive/store.ts";
import type { Decision } from "../../src/decisions/decision.ts";
import { aboutArticle, atLarge, type Draft, signed, undoing } from "../../src/desk/draft.ts";
import { addArticle } from "../../src/ingest/add-article.ts";
import { decideIn } from "../../src/ingest/decide.ts";
import { deskOf } from "../../src/ingest/desk.ts";
import { removeFrom } from "../../src/ingest/remove.ts";
import { sha256 } from "../../src/sha256.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const TEXT = "Rain\n\nAda Quill spoke. “It rains,” Quill said.\n";
const CALLED = { of: { kind: "person", name: "Ada Quill" }, note: "the poet" } as const;

let minute = 0;
function sign(draft: Draft): Decision {
  minute += 1;
  return signed(draft, { by: "Mara Lind", reason: null, at: new Date(Date.UTC(2026, 2, 2, 8, minute)).toISOString() });
}

it("is read again when something else is decided for all articles, and only then", async () => {
  const path = join(folder, "desk.db");
  await migrate(path);
  using archive = openDatabase(path);
  await addArticle(archive.store, { text: TEXT });
  let reads = 0;
  const store: ArchiveStore = {
    ...archive.store,
    decisionsAtLarge: () => {
      reads += 1;
      return archive.store.decisionsAtLarge();
    },
  };
  const readDesk = deskOf(store);
  const decide = async (draft: Draft) => {
    const decision = sign(draft);
    await decideIn(archive.store, [decision]);
    return { key: decisionKey(decision), article: decision.article };
  };
  const state = (value: string) => aboutArticle({ action: "state", value: { field: "section", value } }, sha256(TEXT));
  const seen = async () => [(await readDesk()).atLarge.map(({ action }) => action), reads];
  await decide(state("Weather"));
  expect(await seen()).toEqual([[], 1]);
  await decide(state("Sky"));
  expect(await seen()).toEqual([[], 1]);
  const named = await decide(atLarge({ action: "name", value: CALLED }));
  expect(await seen()).toEqual([["name"], 2]);
  await decide(state("Rain"));
  expect(await seen()).toEqual([["name"], 2]);
  await decide(undoing(named));
  expect(await seen()).toEqual([[], 3]);
  await decide(atLarge({ action: "name", value: CALLED }));
  expect(await seen()).toEqual([["name"], 4]);
  await removeFrom(archive.store, [{ articleId: 1, sha256: sha256(TEXT) }], { by: "Ann Lee", because: "x" });
  expect(await seen()).toEqual([[], 5]);
});
