import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toReader } from "../../src/archive/reader.ts";
import { createCandidateList } from "../../src/desk/candidate-list.ts";
import { candidatesOf } from "../../src/desk/candidates-of.ts";
import { type Archive, openArchive } from "../../src/index.ts";
import { NAMES_TEXTS } from "../helpers/names-texts.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const BY = { by: "Mara Lind" };
let archive: Archive;
let count = 0;

beforeEach(async () => {
  archive = await openArchive(`${folder}/${count++}.db`, { create: true });
  for (const text of NAMES_TEXTS) await archive.add({ text, publishedAt: "2031-03-03" });
});
afterEach(() => archive.close());

const person = (name: string) => ({ kind: "person", name }) as const;

function tell(action: "same" | "different" | "unsure", one: string, other: string) {
  return archive.decide({ action, value: { one: person(one), other: person(other) } }, BY);
}

describe("a list of candidates", () => {
  it("comes a part at a time, and says how many there are", async () => {
    const list = createCandidateList(toReader(archive.db));
    const first = await list.duplicates(0, 1);
    expect(first).toMatchObject({ left: 2, next: 1 });
    const second = await list.duplicates(first.next ?? 0, 1);
    expect(second).toMatchObject({ left: 2, next: null });
    expect([...first.items, ...second.items]).toEqual((await list.duplicates(0, 9)).items);
  });

  it("goes on at the same place when a part before was decided", async () => {
    const list = createCandidateList(toReader(archive.db));
    const { next, items } = await list.duplicates(0, 1);
    await tell("different", items[0]?.one.name ?? "", items[0]?.other.name ?? "");
    const rest = await list.duplicates(next ?? 0, 1);
    expect(rest).toMatchObject({ left: 1, items: [{ one: { name: expect.stringMatching(/Oake/) } }], next: null });
  });

  it("ranks anew when all that it has kept is decided", async () => {
    const list = createCandidateList(toReader(archive.db), 1);
    expect(await list.duplicates(0, 9)).toMatchObject({ left: 1, items: [{ score: expect.any(Number) }] });
    await tell("unsure", "Ada Quill", "Ada R. Quill");
    expect((await list.duplicates(0, 9)).items.map(({ one }) => one.name)).toEqual([expect.stringMatching(/Oake/)]);
    await tell("same", "Bill Oake", "William Oake");
    expect(await list.duplicates(0, 9)).toEqual({ items: [], left: 0, next: null });
  });

  it("leaves out whoever was told apart from somebody who is joined in them by now", async () => {
    await archive.add({ text: "Tolls fall\n\n“Tolls will fall,” said mayor Ada Ruth Quill on Monday.\n" });
    await tell("different", "Ada R. Quill", "Ada Ruth Quill");
    await tell("same", "Ada Quill", "Ada R. Quill");
    const { items } = await createCandidateList(toReader(archive.db)).duplicates(0, 9);
    expect(items.map(({ one, other }) => [one.name, other.name].sort())).toEqual([["Bill Oake", "William Oake"]]);
  });
});

describe("the candidates of one person", () => {
  it("are those of the list", async () => {
    const db = toReader(archive.db);
    const { items } = await createCandidateList(db).duplicates(0, 9);
    for (const candidate of items) {
      for (const { id } of [candidate.one, candidate.other]) {
        expect(await candidatesOf(db, id)).toEqual({ duplicates: [candidate], mixed: null });
      }
    }
    const [fenn] = (await archive.people.list({ name: "John Fenn" })).items;
    expect((await candidatesOf(db, fenn?.id ?? 0)).mixed).toEqual((await createCandidateList(db).mixed(0, 9)).items[0]);
    expect(await candidatesOf(db, 999)).toEqual({ duplicates: [], mixed: null });
  });
});
