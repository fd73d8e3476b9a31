import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/index.ts";
import { addressOf, deskArchive, hashOf, quotesSeen } from "../helpers/desk-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf } from "../helpers/test-archive.ts";

const folder = scratchFolder();
const SCANDAL = addressOf("harbour", "“It is a scandal,”");
const BELLS = addressOf("bells", "“They will ring again,”");
const ANN = { by: "Ann Lee", reason: "heard it" };
const QUILL = { kind: "person", name: "Ada Quill" } as const;
let cases = 0;
let archive: Archive;

beforeEach(async () => {
  cases += 1;
  archive = await openArchive(await deskArchive(folder, String(cases)));
});
afterEach(() => archive.close());

/** That Ada Quill said these words. */
async function byQuill(address: string) {
  const { quote, ...place } = await archive.decisions.seen(address);
  const speakers = [{ role: "speaker", ...QUILL }] as const;
  return { action: "speak", ...place, value: { quote: { ...quote, speakers } } } as const;
}

describe("archive.decide", () => {
  it("logs a decision, changes the rows, and gives what became of it", async () => {
    const made = await archive.decide(await byQuill(SCANDAL), ANN);
    expect(made).toMatchObject({
      known: 0,
      changed: [1],
      decisions: [{ action: "speak", madeBy: "Ann Lee", reason: "heard it" }],
    });
    expect((await quotesSeen(archive))[SCANDAL]).toBe("Ada Quill [ada-quill] (corrected)");
    const [decision] = made.decisions;
    if (decision === undefined) throw new Error("none was made");
    expect(await archive.decide(decision, { by: "Bo Ode" })).toMatchObject({ known: 1, changed: [] });
    expect(await codeOf(() => archive.decide({ ...decision, madeBy: "Bo Ode" }, {}))).toBe("invalid_argument");
    await archive.decide({ action: "undo", undoes: decision.key }, ANN);
    expect((await quotesSeen(archive))[SCANDAL]).toBe("Xander Ro [xander-ro]");
  });

  it("takes several, all or none", async () => {
    const moved = await byQuill(BELLS);
    const wrong = { ...moved, passage: { ...moved.passage, exact: moved.passage.exact.replace("ring", "sing") } };
    expect(await codeOf(() => archive.decide([moved, wrong], ANN))).toBe("invalid_argument");
    expect(await archive.decisions.count()).toBe(0);
    expect((await archive.decide([moved, await byQuill(SCANDAL)], ANN)).changed).toEqual([1, 3]);
  });

  it.each<readonly [what: string, draft: unknown, signature: object]>([
    ["nobody", { action: "reinstate", article: hashOf("bells") }, {}],
    ["an unknown option", { action: "reinstate", article: hashOf("bells") }, { by: "Ann Lee", because: "x" }],
    ["another action", { action: "guess" }, ANN],
    ["no article", { action: "withdraw", value: {} }, ANN],
    ["a field too many", { action: "link", value: { of: QUILL, scheme: "viaf", id: "1", url: "x" } }, ANN],
    ["a removal", { action: "remove", article: hashOf("bells"), value: { because: "court order" } }, ANN],
    ["that somebody is who they are", { action: "same", value: { one: QUILL, other: QUILL } }, ANN],
    [
      "that somebody is another than themselves, spelt otherwise",
      { action: "different", value: { one: QUILL, other: { kind: "person", name: "ADA QUILL" } } },
      ANN,
    ],
    ...(["revise", "copy", "unrelated"] as const).map((action) => {
      const kind = action === "revise" ? { kind: "revision" } : {};
      const draft = { action, article: hashOf("bells"), value: { other: hashOf("bells"), ...kind } };
      return [`that an article is its own (${action})`, draft, ANN] as const;
    }),
    ["nothing", null, ANN],
  ])("refuses %s", async (_, draft, signature) => {
    expect(await codeOf(() => archive.decide(draft as never, signature))).toBe("invalid_argument");
    expect(await archive.decisions.count()).toBe(0);
  });

  it("needs an archive that can be written", async () => {
    await using reading = await openArchive(archive.path, { readonly: true });
    expect(
      await codeOf(() => reading.decide({ action: "link", value: { of: QUILL, scheme: "viaf", id: "1" } }, ANN)),
    ).toBe("read_only");
  });

  it("is part of a transaction", async () => {
    const draft = await byQuill(SCANDAL);
    const failed = archive.transaction(async (within) => {
      await within.decide(draft, ANN);
      expect((await within.decisions.list()).items).toHaveLength(1);
      throw new Error("enough");
    });
    await expect(failed).rejects.toThrow("enough");
    expect(await archive.decisions.count()).toBe(0);
    await archive.transaction((within) => within.decide(draft, ANN));
    expect(await archive.decisions.count()).toBe(1);
  });

  it("takes one after the other, whoever asks at once", async () => {
    const drafts = [await byQuill(SCANDAL), await byQuill(BELLS)];
    await Promise.all(drafts.map((draft) => archive.decide(draft, ANN)));
    const quotes = await quotesSeen(archive);
    expect([quotes[SCANDAL], quotes[BELLS]]).toEqual(Array(2).fill("Ada Quill [ada-quill] (corrected)"));
  });
});

describe("archive.decisions", () => {
  beforeEach(async () => {
    const at = (madeAt: string, madeBy: string) => ({ madeAt: `${madeAt}T10:00:00.000Z`, madeBy });
    const field = (value: string) => ({ field: "section", value }) as const;
    await archive.decide(
      [
        { action: "state", article: hashOf("bells"), value: field("Town"), ...at("2021-01-05", "Ann Lee") },
        { action: "state", article: hashOf("ferry"), value: field("Sea"), ...at("2021-02-05", "Bo Ode") },
        { action: "withdraw", article: "ab".repeat(32), value: {}, ...at("2021-03-05", "Bo Ode") },
        {
          action: "same",
          value: { one: QUILL, other: { kind: "person", name: "Bea Tarn" } },
          ...at("2021-04-05", "Ann Lee"),
        },
      ],
      {},
    );
    const [second] = (await archive.decisions.list({ article: hashOf("ferry") })).items;
    await archive.decide({ action: "undo", undoes: second?.key, article: hashOf("ferry") }, { by: "Cy Vane" });
  });

  it("lists the newest first, with what has become of them", async () => {
    const { items } = await archive.decisions.list();
    expect(items.map(({ action, state, because }) => [action, state, because])).toEqual([
      ["undo", "standing", null],
      ["same", "standing", null],
      ["withdraw", "waiting", "the article is not in the archive yet"],
      ["state", "undone", null],
      ["state", "standing", null],
    ]);
  });

  it.each([
    [{ action: "state" }, 2],
    [{ by: "Bo Ode" }, 2],
    [{ since: "2021-03" }, 2],
    [{ since: "2021-01-06" }, 3],
    [{ article: 2 }, 2],
    [{ article: hashOf("bells").slice(0, 7) }, 1],
    [{ article: "ab".repeat(8) }, 1],
    [{ standing: true }, 3],
    [{ standing: false }, 2],
    [{ by: "Ann Lee", standing: true, action: "same" }, 1],
    [{}, 5],
  ] as const)("filters by %j", async (filter, many) => {
    const later = (await archive.decisions.list({ by: "Cy Vane" })).items.length;
    expect(await archive.decisions.count(filter)).toBe(many + ("since" in filter ? later : 0));
    const items = [];
    for await (const item of archive.decisions.iterate(filter)) items.push(item.id);
    const first = await archive.decisions.list(filter, { limit: 1 });
    const rest = first.next === null ? [] : (await archive.decisions.list(filter, { after: first.next })).items;
    expect([...first.items, ...rest].map(({ id }) => id)).toEqual(items);
  });

  it.each([{ action: "guess" }, { since: "soon" }, { standing: "yes" }, { article: "x" }, { who: "Ann Lee" }])(
    "refuses the filter %j",
    async (filter) => {
      expect(await codeOf(() => archive.decisions.list(filter as never))).toBe("invalid_argument");
    },
  );

  it("gives one by the first digits of its key", async () => {
    const [newest] = (await archive.decisions.list()).items;
    expect(await archive.decisions.get(newest?.key.slice(0, 9) ?? "")).toEqual(newest);
    expect(await codeOf(() => archive.decisions.get("0000000"))).toBe("not_found");
    expect(await codeOf(() => archive.decisions.get("xyz"))).toBe("invalid_argument");
  });
});

describe("archive.history", () => {
  it("gives what touches a thing, oldest first, with what was undone", async () => {
    const { decisions } = await archive.decide(await byQuill(SCANDAL), ANN);
    const [spoken] = decisions;
    await archive.decide({ action: "withdraw", article: hashOf("harbour"), value: {} }, ANN);
    await archive.decide(
      { action: "split", value: { name: "John Smith", qualifier: "bishop", articles: [hashOf("bells")] } },
      ANN,
    );
    await archive.decide({ action: "undo", undoes: spoken?.key, article: hashOf("harbour") }, ANN);
    const actions = async (...thing: Parameters<typeof archive.history>) =>
      (await archive.history(...thing)).map(({ action, state }) => (state === "undone" ? `${action}, undone` : action));
    expect(await actions(SCANDAL)).toEqual(["speak, undone", "undo"]);
    expect(await actions({ article: 1 })).toEqual(["speak, undone", "withdraw", "undo"]);
    expect(await actions(hashOf("bells"))).toEqual(["split"]);
    expect(await actions("ada-quill")).toEqual(["speak, undone", "undo"]);
    expect(await actions({ person: { slug: "john-smith-2" } })).toEqual(["split"]);
    expect(await actions({ person: "Bea Tarn" })).toEqual([]);
    expect(await actions(addressOf("ferry", "“It will sail in May,”"))).toEqual([]);
  });

  it("knows a person by every name that was joined", async () => {
    const pair = {
      one: { kind: "person", name: "Xander Ro" },
      other: { kind: "person", name: "Alexander Ro" },
    } as const;
    await archive.decide({ action: "link", value: { of: pair.other, scheme: "viaf", id: "1" } }, ANN);
    await archive.decide({ action: "same", value: pair }, ANN);
    expect((await archive.history("xander-ro")).map(({ action }) => action)).toEqual(["link", "same"]);
  });

  it("refuses what is nothing, or may be several", async () => {
    expect(await codeOf(() => archive.history("nobody-at-all"))).toBe("not_found");
    expect(await codeOf(() => archive.history("ro"))).toBe("ambiguous");
    expect(await codeOf(() => archive.history({ article: 99 }))).toBe("not_found");
    expect(await codeOf(() => archive.history({ who: "x" } as never))).toBe("invalid_argument");
    expect(await codeOf(() => archive.history({ article: 1, person: "ada-quill" } as never))).toBe("invalid_argument");
  });
});

describe("archive.redact", () => {
  it("erases again what was redacted, and refuses other passages of an article that is not here any more", async () => {
    const [one, two] = [
      { start: 3, end: 9 },
      { start: 20, end: 24 },
    ];
    const { replacedBy } = await archive.redact(1, [two, one], { by: "Ann Lee", because: "a court" });
    const again = await archive.redact(1, [one, two], { by: "Bo Ode", because: "once more" });
    expect(again).toMatchObject({ articleId: 1, sha256: hashOf("harbour"), replacedBy, carried: 0 });
    const refused = archive.redact(1, [{ start: 40, end: 44 }], { by: "Ann Lee", because: "a court" });
    await expect(refused).rejects.toThrow(`article ${replacedBy.articleId}, ${replacedBy.sha256.slice(0, 12)}, stands`);
    expect(await codeOf(() => archive.redact(1, [one], { by: "Ann Lee", because: "a court" }))).toBe("not_found");
    expect(await codeOf(() => archive.redact(1, 3 as never, { by: "A", because: "b" }))).toBe("invalid_argument");
  });
});

describe("decisions of another archive", () => {
  it("are taken in as its list gives them, with the names of those who made them", async () => {
    await archive.decide([await byQuill(SCANDAL), await byQuill(BELLS)], ANN);
    await using other = await openArchive(await deskArchive(folder, `other-${cases}`));
    for await (const decision of archive.decisions.iterate()) await other.decide(decision, { by: "Bo Ode" });
    expect(await quotesSeen(other)).toEqual(await quotesSeen(archive));
    expect((await other.decisions.list()).items.map(({ madeBy }) => madeBy)).toEqual(["Ann Lee", "Ann Lee"]);
  });
});

describe("a name of many articles", () => {
  it("follows in parts", async () => {
    const path = join(folder, "many.db");
    await using many = await openArchive(path, { create: true });
    await many.transaction(async (within) => {
      for (let day = 1; day <= 101; day += 1) {
        await within.add({ text: `“It rained,” Ann ${day === 7 ? "Rowe" : "Roe"} said on day ${day}.` });
      }
    });
    const { changed } = await many.decide(
      {
        action: "same",
        value: { one: { kind: "person", name: "Ann Rowe" }, other: { kind: "person", name: "Ann Roe" } },
      },
      ANN,
    );
    expect(changed).toHaveLength(100);
    expect((await many.people.list()).items.map(({ slug }) => slug)).toEqual(["ann-rowe"]);
  });
});
