import { describe, expect, it } from "vitest";
import { openArchive } from "../../src/open-archive.ts";
import type { ArticlePage, SecondReader } from "../../src/second-reader/opinion.ts";

const TEXT = "Harbor closed\n\nLOWE, May 3 – The pier was unsafe, Ann Roe said. “We will wait,” she said.\n";

/** Finds nothing, and keeps what it was shown. */
function quietReader(): SecondReader & { readonly seen: ArticlePage[] } {
  const seen: ArticlePage[] = [];
  return {
    version: "0123456789ab",
    seen,
    read: async (pages) => {
      seen.push(...pages);
      return pages.map(() => ({ words: [], contents: [] }));
    },
  };
}

describe("an archive with a second reader", () => {
  it("has it read what is added and read again", async () => {
    const secondReader = quietReader();
    await using archive = await openArchive(":memory:", { create: true, secondReader });
    await archive.add({ text: TEXT });
    expect(secondReader.seen).toHaveLength(1);
    await archive.reread();
    expect(secondReader.seen).toHaveLength(2);
    await archive.transaction((within) => within.add({ text: `${TEXT}More fog.` }));
    expect(secondReader.seen.at(-1)?.text).toContain("More fog");
  });

  it("shows it of the body what the rules are not sure of: quotes in doubt, and marks without any", async () => {
    const secondReader = quietReader();
    await using archive = await openArchive(":memory:", { create: true, secondReader });
    const doubtful =
      "The fog would lift by noon, ran the forecast of the “Lowe Lantern” that Ann Roe told reporters of.";
    const sure = ["The boats lay in two rows along the wall.", "Ann Roe told nobody of it."];
    await archive.add({ text: `${[TEXT, doubtful, ...sure].join("\n\n")}\n` });
    const [page] = secondReader.seen;
    const shown = page?.paragraphs.map(({ start, end }) => page.text.slice(start, end));
    expect(shown).toEqual([doubtful]);
  });

  it("is refused where it is none", async () => {
    const secondReader = { version: "1", read: async () => [] };
    await expect(openArchive(":memory:", { create: true, secondReader })).rejects.toThrow("twelve hexadecimal digits");
  });
});
