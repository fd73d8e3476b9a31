import { describe, expect, it } from "vitest";
import { nameKey } from "../../src/names/name-key.ts";

describe("nameKey", () => {
  it.each([
    ["Siobhán O'Brien", "SIOBHÁN  O’BRIEN"],
    ["René Dupré".normalize("NFC"), "René Dupré".normalize("NFD")],
    ["Jane Doe", "Jane Ｄｏｅ"],
    ["Jane Doe", "Ja\u200bne\u00a0Doe\u2060"],
    ["Ipek Isik", "İpek Işık"],
    ["Lech Walesa", "Lech Wałęsa"],
    ["Soren Ostergaard", "Søren Østergaard"],
    ["Strasse", "Straße"],
    ["J.D. Vance", "J. D. Vance"],
    ["J.D. Vance", "JD Vance"],
    ["Kim Jong-un", "Kim Jong Un"],
    ["Robert Downey, Jr.", "Robert Downey Jr"],
  ])("%s and %s have one key", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ["Jane Doe", "J\u0430ne D\u043ee"],
    ["Anna", "Аnna"],
    ["Jane Doe", "John Doe"],
  ])("%s and %s stay apart", (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it("folds a name in one go: the key of a key is the key", () => {
    for (const name of ["Siobhán O’Brien", "J. D. Vance", "İpek Işık", "习近平"]) {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    }
  });

  it("survives ten thousand marks on one letter", () => {
    expect(nameKey(`Z${"\u0301\u0323".repeat(5000)}oe`)).toBe("zoe");
  });
});
