import { Command } from "commander";
import { and } from "drizzle-orm";
import { describe, expect, expectTypeOf, it } from "vitest";
import { filterTable } from "../../scripts/filter-table.ts";
import { toReader } from "../../src/archive/reader.ts";
import { articles } from "../../src/archive/schema.ts";
import { completionScript } from "../../src/cli/completion-script.ts";
import { addFilters, typedFilter } from "../../src/cli/filter-options.ts";
import { ArchiveError } from "../../src/errors.ts";
import { checkFilter } from "../../src/queries/check-filter.ts";
import { conditionsOf } from "../../src/queries/filter-conditions.ts";
import { type FilterOf, oneOf, share, words } from "../../src/queries/filter-kinds.ts";
import { readValues } from "../../src/queries/read-filter.ts";
import { filterForm } from "../../src/reader/filter-form.ts";
import { populate } from "../helpers/populated-archive.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";
import { testArchive } from "../helpers/test-archive.ts";

/** Filters that no list has: what follows is all made from their declaration. */
const FILTERS = {
  /** The language an article is written in. */
  language: words({
    help: "the language an article is written in",
    label: "Language",
    example: "en",
    condition: ({ eq, articles }, language) => eq(articles.language, language),
  }),
  publishedBasis: oneOf<"stated" | "supplied">(
    { stated: "by the article", supplied: "by the librarian" },
    {
      placeholder: "basis",
      help: "who says when it was published",
      label: "Date given",
      condition: ({ eq, articles }, basis) => eq(articles.publishedAtBasis, basis),
    },
  ),
  share: share({ help: "from 0 to 1", label: "Share" }),
};

const archive = await testArchive(scratchFolder(), "added", populate);

describe("a filter is declared once, and so has", () => {
  it("its type", () => {
    expectTypeOf<FilterOf<typeof FILTERS>>().toEqualTypeOf<{
      readonly language?: string | undefined;
      readonly publishedBasis?: "stated" | "supplied" | undefined;
      readonly share?: number | undefined;
    }>();
  });

  it.each([
    [{ language: 5 }, "language: must be a string, not 5"],
    [{ publishedBasis: "suplied" }, 'publishedBasis: "suplied" is none of stated, supplied; did you mean "supplied"?'],
    [{ share: 2 }, "share: must be from 0 to 1, not 2"],
    [{ langage: "en" }, 'filter: there is no "langage", use "language"'],
  ])("its check: %j", (filter, message) => {
    expect(() => checkFilter(FILTERS, filter)).toThrow(new ArchiveError("invalid_argument", message));
    expect(() => checkFilter(FILTERS, { language: "en", publishedBasis: "stated", share: 1 })).not.toThrow();
  });

  it("its condition in SQL, and none where it is not given", async () => {
    const left = async (filter: FilterOf<typeof FILTERS>) => {
      const conditions = await conditionsOf(toReader(archive.db), FILTERS, filter);
      const rows = await archive.db
        .select({ basis: articles.publishedAtBasis })
        .from(articles)
        .where(and(...conditions));
      return rows.map(({ basis }) => basis);
    };
    expect(await left({ publishedBasis: "stated" })).toEqual(["stated"]);
    expect(await left({ publishedBasis: "stated", language: "fr" })).toEqual([]);
    expect(await conditionsOf(toReader(archive.db), FILTERS, { share: 1, language: undefined })).toEqual([]);
  });

  it("its option on the command line, with help and choices, and the value typed", () => {
    const command = addFilters(new Command("list"), FILTERS);
    expect(command.helpInformation()).toMatch(/--language <words> +the language an article is written in\n/);
    expect(command.helpInformation()).toMatch(
      /--published-basis <basis> +who says .*\(choices: "stated",\s+"supplied"\)/,
    );
    command.parse(["--published-basis", "stated", "--share", "0.5"], { from: "user" });
    expect(readValues(FILTERS, typedFilter(command, FILTERS))).toEqual({ publishedBasis: "stated", share: 0.5 });
  });

  it.each(["bash", "zsh", "fish"] as const)("its values completed in %s", (shell) => {
    const program = new Command("archive");
    program.addCommand(addFilters(new Command("list"), FILTERS));
    expect(completionScript(program, shell)).toMatch(/stated'? '?supplied/);
  });

  it("its field in the reader's form, filled from the address", async () => {
    const visit = { path: "/articles", key: "", parameters: { publishedBasis: "supplied" } };
    const form = String(await filterForm(visit, FILTERS));
    expect(form).toContain('<label for="filter-language">Language</label>');
    expect(form).toContain('placeholder="en"');
    expect(form).toContain('<option value="supplied" selected>by the librarian</option>');
    expect(form).toContain("Date given: <bdi>by the librarian</bdi>");
  });

  it("its line in the docs", () => {
    const lines = filterTable({ articles: FILTERS, quotes: { language: FILTERS.language } }).split("\n");
    expect(lines).toContain("| `--language WORDS` | all | the language an article is written in |");
    expect(lines).toContain(
      "| `--published-basis BASIS` | `articles` | who says when it was published: `stated` or `supplied` |",
    );
  });
});
