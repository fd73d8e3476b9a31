import { describe, expect, it } from "vitest";
import type { ArticleFilter, CreditFilter, OrganisationFilter, PersonFilter } from "../../src/index.ts";
import { FERRY_TEXT, insert, populate, spanOf } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { codeOf, testArchive } from "../helpers/test-archive.ts";

const folder = scratchFolder();
const archive = await testArchive(folder, "ferry", populate);

describe("filters of articles", () => {
  it.each<[string, ArticleFilter, number[]]>([
    ["nothing: the undated one last", {}, [1, 2]],
    ["speaker", { speaker: "verrin" }, [1, 2]],
    ["speaker of one", { speaker: "norvane" }, [1]],
    ["mentions", { mentions: "brume courier" }, [1]],
    ["mentions, quoted or not", { mentions: { slug: "tomas-verrin" } }, [1, 2]],
    ["since leaves undated ones out", { since: "2000" }, [1]],
    ["reported by", { reportedBy: "quill" }, [1, 2]],
    ["edited by", { editedBy: "cleo marsh" }, [1]],
    ["place", { place: "Port Ellery" }, [1]],
    ["agency", { agency: "Sandwire" }, [1]],
    ["another agency", { agency: "Sand" }, []],
  ])("%s", async (_, filter, expected) => {
    const { items } = await archive.articles.list(filter);
    expect(items.map(({ id }) => id)).toEqual(expected);
  });

  it("refuse what they do not know, and say what is meant", async () => {
    const misspelt = { reported_by: "quill" } as ArticleFilter;
    await expect(archive.articles.list(misspelt)).rejects.toThrow('use "reportedBy"');
  });
});

describe("an article", () => {
  it("in a list has its head, places, reporters and number of quotes", async () => {
    const { items } = await archive.articles.list({}, { limit: 1 });
    expect(items[0]).toMatchObject({
      id: 1,
      publishedAt: "2031-03-03T09:05",
      publishedAtBasis: "stated",
      places: [{ name: "Port Ellery", text: "PORT ELLERY" }],
      reportedBy: [{ slug: "ada-quill" }, { slug: "ben-osgood" }],
      quoteCount: 5,
      sourceUri: "ferry.txt",
    });
  });

  it("alone has its text as received and everything read from it, in the order of the text", async () => {
    const article = await archive.articles.get(1);
    expect(article.text).toBe(FERRY_TEXT);
    expect(article.byteOrderMark).toBe(false);
    expect(article.quotes.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(article.credits.map(({ role, nameAsStated }) => [role, nameAsStated])).toEqual([
      ["publisher", "Sandwire"],
      ["author", "Ada Quill"],
      ["reporter", "Ada Quill"],
      ["reporter", "Ben Osgood"],
      ["editor", "Cleo Marsh"],
    ]);
    expect(article.diagnostics).toMatchObject([{ code: "W_MIXED_SCRIPT", start: 0, end: 7 }]);
    const starts = article.mentions.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(article.mentions.map(({ means }) => means?.slug ?? null)).toContain(null);
  });

  it.each([1, "1", "c33595b", "C33595B578B0"])("is found by %j", async (key) => {
    expect((await archive.articles.get(key)).id).toBe(1);
  });

  it.each<[number | string, string]>([
    [3, "not_found"],
    ["0000000", "not_found"],
    ["c33595", "invalid_argument"],
    ["not-a-hash", "invalid_argument"],
    [-1, "invalid_argument"],
  ])("get(%j) throws %s", async (key, code) => {
    expect(await codeOf(() => archive.articles.get(key))).toBe(code);
  });
});

describe("filters of people", () => {
  it.each<[string, PersonFilter, string[]]>([
    ["nothing: by family name", {}, ["cleo-marsh", "ben-osgood", "ada-quill", "tomas-verrin"]],
    ["a family name", { name: "quill" }, ["ada-quill"]],
    ["a whole name, without its accent", { name: "Tomas Verrin" }, ["tomas-verrin"]],
    ["part of a word", { name: "verr" }, []],
    ["in an article", { article: 2 }, ["ada-quill", "tomas-verrin"]],
    ["as quoted", { as: "quoted" }, ["tomas-verrin"]],
    ["as credited in an article", { as: "credited", article: 1 }, ["cleo-marsh", "ben-osgood", "ada-quill"]],
    ["as mentioned since", { as: "mentioned", since: "2031-03-03" }, ["tomas-verrin"]],
    ["beside a country", { beside: "norvane" }, ["tomas-verrin"]],
    ["beside oneself there is nobody", { beside: "verrin" }, []],
    ["in articles edited by", { editedBy: "marsh", as: "mentioned" }, ["tomas-verrin"]],
  ])("%s", async (_, filter, expected) => {
    const { items } = await archive.people.list(filter);
    expect(items.map(({ slug }) => slug)).toEqual(expected);
  });
});

describe("a name printed as a credit", () => {
  it("is no mention, although it is stored as one", async () => {
    await using other = await testArchive(folder, "credited", (raw) => {
      populate(raw);
      const credited = { article_id: 1, form: "name", person_id: 4, ...spanOf(FERRY_TEXT, "Cleo Marsh") };
      insert(raw, "mentions", credited);
    });
    expect(await other.people.get("cleo-marsh")).toMatchObject({ mentionedIn: 0, creditedIn: 1 });
    expect((await other.people.list({ name: "marsh", as: "mentioned" })).items).toEqual([]);
    expect((await other.articles.list({ mentions: "marsh" })).items).toEqual([]);
  });

  it("does not keep a mention below it from counting", async () => {
    await using other = await testArchive(folder, "credited-and-named", (raw) => {
      populate(raw);
      const [{ id }] = raw.prepare("SELECT id FROM people WHERE slug = 'ada-quill'").all() as [{ id: number }];
      const mention = { article_id: 1, form: "name", person_id: id };
      insert(raw, "mentions", { ...mention, ...spanOf(FERRY_TEXT, "Ada Quill") });
      insert(raw, "mentions", { ...mention, form: "description", ...spanOf(FERRY_TEXT, "a tenth") });
    });
    expect(await other.people.get("ada-quill")).toMatchObject({ mentionedIn: 1 });
    expect((await other.articles.list({ mentions: "ada-quill" })).items.map(({ id }) => id)).toEqual([1]);
  });
});

describe("a person", () => {
  it("has the names printed, the titles as stated with their evidence, and counts", async () => {
    const person = await archive.people.get("tomas-verrin");
    expect(person).toMatchObject({
      name: "Tomás Verrin",
      sortName: "Verrin, Tomás",
      names: [{ name: "Tomás Verrin", kind: "full" }],
      quoteCount: 3,
      mentionedIn: 2,
      creditedIn: 0,
    });
    expect(person.titles).toMatchObject([
      {
        title: "Harbour Secretary",
        articleCount: 1,
        firstOn: "2031-03-03",
        lastOn: "2031-03-03",
        article: { id: 1 },
        start: 155,
        end: 172,
      },
    ]);
  });

  it("has its names in the order of their characters, whichever was printed first; and so has an organisation", async () => {
    await using other = await testArchive(folder, "named", (raw) => {
      populate(raw);
      const also = (table: string, key: string, names: readonly string[]) => {
        const row = raw.prepare(`SELECT * FROM ${table} WHERE ${key} = 1`).get() as Record<string, string | number>;
        for (const name of names) insert(raw, table, { ...row, name });
      };
      also("person_names", "person_id", ["Verrin", "T. Verrin", "Tommy"]);
      also("organisation_names", "organisation_id", ["Zest", "Aster"]);
    });
    const { names, otherNames } = await other.people.get(1);
    expect(names.map(({ name }) => name)).toEqual(["T. Verrin", "Tommy", "Tomás Verrin", "Verrin"]);
    expect(otherNames).toEqual(["T. Verrin", "Tommy", "Verrin"]);
    expect((await other.organisations.get(1)).otherNames).toEqual(["Aster", "Zest"]);
  });

  it.each<[number | string, string]>([
    [1, "tomas-verrin"],
    ["tomas-verrin", "tomas-verrin"],
    ["Verrin", "tomas-verrin"],
    ["ben osgood", "ben-osgood"],
  ])("is found by %j", async (key, slug) => {
    expect((await archive.people.get(key)).slug).toBe(slug);
  });

  it.each<[number | string, string]>([
    [99, "not_found"],
    ["nobody", "not_found"],
    ["?", "invalid_argument"],
  ])("get(%j) throws %s", async (key, code) => {
    expect(await codeOf(() => archive.people.get(key))).toBe(code);
  });
});

describe("organisations", () => {
  it.each<[string, OrganisationFilter, string[]]>([
    ["all, by name", {}, ["brume-courier", "isle-of-brume", "norvane", "sandwire"]],
    ["words of a name", { name: "brume" }, ["brume-courier", "isle-of-brume"]],
    ["a kind", { kind: "country" }, ["isle-of-brume", "norvane"]],
    ["as quoted", { as: "quoted" }, ["isle-of-brume", "norvane"]],
    ["beside a person", { beside: "verrin" }, ["isle-of-brume", "norvane"]],
    ["beside a country", { beside: "norvane" }, ["isle-of-brume"]],
  ])("%s", async (_, filter, expected) => {
    const { items } = await archive.organisations.list(filter);
    expect(items.map(({ slug }) => slug)).toEqual(expected);
  });

  it("a name that two share is ambiguous, and the message has their slugs", async () => {
    await expect(archive.organisations.get("brume")).rejects.toMatchObject({
      code: "ambiguous",
      message: expect.stringMatching(/isle-of-brume.*brume-courier|brume-courier.*isle-of-brume/),
    });
  });

  it("have counts of their own", async () => {
    expect(await archive.organisations.get("norvane")).toMatchObject({
      kind: "country",
      quoteCount: 1,
      mentionedIn: 1,
    });
    expect(await archive.organisations.get("brume-courier")).toMatchObject({ quoteCount: 0, mentionedIn: 1 });
  });
});

describe("credits", () => {
  it.each<[string, CreditFilter, string[]]>([
    ["a person, newest article first", { name: "quill" }, ["1 author", "1 reporter", "2 author"]],
    ["a role", { role: "editor" }, ["1 editor"]],
    ["a person in a role", { name: "quill", role: "author" }, ["1 author", "2 author"]],
    ["an organisation", { name: "sandwire" }, ["1 publisher"]],
    ["an article", { article: 2 }, ["2 author"]],
    ["until", { until: "2031-03-03", role: "author" }, ["1 author"]],
  ])("%s", async (_, filter, expected) => {
    const { items } = await archive.credits.list(filter);
    expect(items.map(({ article, role }) => `${article.id} ${role}`)).toEqual(expected);
  });

  it("have the printed name and where it stands", async () => {
    const [credit] = (await archive.credits.list({ role: "editor" })).items;
    expect(credit).toMatchObject({
      printedRole: "Editing by",
      creditedIn: "signoff",
      nameAsStated: "Cleo Marsh",
      text: "Cleo Marsh",
      credited: { kind: "person", slug: "cleo-marsh" },
    });
    expect(await archive.credits.get(credit?.id ?? 0)).toEqual(credit);
  });

  it("refuse a role that is none", async () => {
    const misspelt = { role: "reportor" } as unknown as CreditFilter;
    await expect(archive.credits.list(misspelt)).rejects.toThrow('did you mean "reporter"');
    expect(await codeOf(() => archive.credits.get(99))).toBe("not_found");
  });
});

describe("countries", () => {
  it("are found by every name of theirs, printed or not", async () => {
    const countries = await testArchive(folder, "countries", (raw) => {
      const [slug, key, name] = ["united-states", "united states", "United States"];
      const organisation_id = insert(raw, "organisations", { slug, key, name, kind: "country" });
      insert(raw, "organisation_names", { organisation_id, name: "U.S.", name_key: "us", because: "country name" });
      insert(raw, "organisation_names", { organisation_id, name, name_key: key, because: "same key" });
    });
    for (const name of ["U.S.", "America", "Washington", "the United States"])
      expect((await countries.organisations.list({ name })).items.map((item) => item.name)).toEqual(["United States"]);
  });
});
