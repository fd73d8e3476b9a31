import { describe, expect, it } from "vitest";
import { bold } from "../../src/cli/bold.ts";
import { type Column, tableWriter } from "../../src/cli/table.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { wrap, wrapLine } from "../../src/cli/wrap.ts";

/** Seven code points, eleven UTF-16 units, two columns. */
const FAMILY = "👨‍👩‍👧‍👦";

interface Item {
  readonly id: number;
  readonly words: string | null;
}

const COLUMNS: readonly Column<Item>[] = [
  { title: "id", value: ({ id }) => id, alignment: "right" },
  { title: "words", value: ({ words }) => words, colored: ({ words }) => bold(words ?? ""), wraps: true },
];

function table(items: readonly Item[], terminal: Pick<Terminal, "columns" | "color">): string[] {
  return tableWriter(COLUMNS, terminal as Terminal)(items).split("\n");
}

describe("a table", () => {
  it("is as narrow as its values allow", () => {
    expect(table([{ id: 7, words: "short" }], { columns: 80, color: false })).toEqual(["ID  WORDS", " 7  short", ""]);
  });

  it("wraps at words where the terminal is narrower", () => {
    const words = "one two three four five six seven eight nine ten";
    const lines = table([{ id: 12, words }], { columns: 24, color: false });
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(24);
    expect(lines.slice(1).join(" ").replace(/\s+/g, " ").trim()).toBe(`12 ${words}`);
  });

  it("breaks what no terminal could hold, and never cuts a word off", () => {
    const words = `a ${"b".repeat(70)} ${"漢".repeat(30)} spokesperson`;
    const lines = table([{ id: 1, words }], { columns: 30, color: false });
    expect(lines.slice(1).join("").replace(/\s+/g, "")).toBe(`1${words.replaceAll(" ", "")}`);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(30);
  });

  it("loses nothing of later items that are wider than the first", () => {
    const write = tableWriter(COLUMNS, { columns: 80, color: false } as Terminal);
    write([{ id: 1, words: "a" }]);
    const lines = write([{ id: 123456, words: "bcdefghijk" }]).split("\n");
    const column = (from: number, to: number) => lines.map((line) => line.slice(from, to).trim()).join("");
    expect(column(0, 2)).toBe("123456");
    expect(column(4, 80)).toBe("bcdefghijk");
  });

  it("has an empty place for what is not known", () => {
    expect(table([{ id: 1, words: null }], { columns: 80, color: false })).toEqual(["ID  WORDS", " 1", ""]);
  });

  it("keeps its columns when more items come", () => {
    const write = tableWriter(COLUMNS, { columns: 80, color: false } as Terminal);
    expect(write([{ id: 100, words: "a" }])).toBe(" ID  WORDS\n100  a\n");
    expect(write([{ id: 2, words: "b" }])).toBe("  2  b\n");
  });

  it("is coloured only where the terminal allows it, and no wider for it", () => {
    const [head, row] = table([{ id: 1, words: "hit" }], { columns: 80, color: true });
    expect(head).toContain("\u001b[1m");
    expect(row).toBe(` 1  ${bold("hit")}`);
  });
});

describe("a value in a table", () => {
  const [, line = ""] = table([{ id: 1, words: "x".repeat(200_000) }], { columns: 80, color: false });

  it("that is very long is cut, and says so, in little time", () => {
    expect(line).toMatch(/^ 1 {2}x+$/);
    const whole = table([{ id: 1, words: "x".repeat(200_000) }], { columns: 80, color: false }).join("");
    expect(whole.replace(/\s+/g, "")).toMatch(/^IDWORDS1x{10000}…\[200,000characters,cuthere\]$/);
  });

  it("goes on in bold in the next line, and no further", () => {
    expect(wrapLine(`one ${bold("two three")} four`, 7, "broken")).toEqual([
      `one ${bold("two")}`,
      bold("three"),
      "four",
    ]);
    expect(wrapLine(bold("abcdef"), 3, "broken")).toEqual([bold("abc"), bold("def")]);
  });

  it.each([
    ["", 5, [""]],
    ["a  b", 5, ["a  b"]],
    ["a b", 1, ["a", "b"]],
    ["one two", 3, ["one", "two"]],
    ["abcdefg h", 3, ["abc", "def", "g h"]],
    ["漢漢漢", 4, ["漢漢", "漢"]],
    ["漢", 1, ["漢"]],
    ["👍👍", 3, ["👍", "👍"]],
    ["e\u0301e\u0301e\u0301 a", 3, ["e\u0301e\u0301e\u0301", "a"]],
    ["e\u0301e\u0301", 1, ["e\u0301", "e\u0301"]],
    [`${FAMILY}${FAMILY}`, 3, [FAMILY, FAMILY]],
  ])("%j in %i columns is %j", (text, width, lines) => {
    expect(wrapLine(text, width, "broken")).toEqual(lines);
  });
});

describe("columns", () => {
  it("stand under each other whatever the letters are made of", () => {
    const rows = ["Jose\u0301", "José", FAMILY, "漢"].map((words, id) => ({ id, words }));
    const write = tableWriter([...COLUMNS, { title: "end", value: () => "|" }], {
      columns: 80,
      color: false,
    } as Terminal);
    expect(write(rows)).toBe(`ID  WORDS  END\n 0  Jose\u0301   |\n 1  José   |\n 2  ${FAMILY}     |\n 3  漢     |\n`);
  });
});

describe("prose", () => {
  it("is broken at spaces by the columns that it takes, and keeps its line breaks", () => {
    expect(wrap(`${"漢字 ".repeat(5).trim()}\nand on`, 20)).toBe("漢字 漢字 漢字 漢字\n漢字\nand on");
    expect(wrap("e\u0301tait ".repeat(4).trim(), 23)).toBe("e\u0301tait e\u0301tait e\u0301tait e\u0301tait");
  });

  it("keeps a long address whole, so that it can be copied", () => {
    const address = `https://example.org/${"a".repeat(40)}`;
    expect(wrap(`see ${address} there`, 30, "  ")).toBe(`see\n  ${address}\n  there`);
  });
});
