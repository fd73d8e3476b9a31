import { describe, expect, it } from "vitest";
import { connect } from "../src/archive/sqlite/connect.ts";
import { parseQuoteAddress, shortHash, toQuoteAddress } from "../src/quote-address.ts";
import { populate } from "./helpers/populated-archive.ts";
import { scratchFolder } from "./helpers/scratch-folder.ts";
import { testArchive } from "./helpers/test-archive.ts";

const SHA256 = "6767625998ac0123456789abcdef0123456789abcdef0123456789abcdef0123";

describe("the address of a quote", () => {
  it("has twelve digits of the text's SHA-256 and the passage, and is read again", () => {
    const address = toQuoteAddress(SHA256, { start: 628, end: 930 });
    expect(address).toBe("6767625998ac:628-930");
    expect(parseQuoteAddress(address)).toEqual({ hash: shortHash(SHA256), start: 628, end: 930 });
  });

  it("may have more digits, or fewer, but seven", () => {
    expect(parseQuoteAddress(`${SHA256}:0-1`)).toEqual({ hash: SHA256, start: 0, end: 1 });
    expect(parseQuoteAddress("6767625:0-1")?.hash).toBe("6767625");
    for (const none of ["676762:0-1", `${SHA256}0:0-1`, "6767625998ac:628", "6767625998ac:-1-2", "12", ""]) {
      expect(parseQuoteAddress(none), none).toBeNull();
    }
  });

  it("is the same in the view quotes_attributed and in the lists", async () => {
    const archive = await testArchive(scratchFolder(), "addresses", populate);
    const raw = connect(archive.path, { readonly: true });
    const inView = raw.prepare("SELECT DISTINCT quote_id, address FROM quotes_attributed ORDER BY quote_id").all();
    raw.close();
    const { items } = await archive.quotes.list();
    const listed = items.map(({ id, address }) => ({ quote_id: id, address })).sort((a, b) => a.quote_id - b.quote_id);
    expect(listed.length).toBeGreaterThan(3);
    expect(inView).toEqual(listed);
    for (const { id, address } of items) expect((await archive.quotes.get(address)).id).toBe(id);
  });
});
