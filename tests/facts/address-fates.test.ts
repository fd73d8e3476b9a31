import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type AddressesOfArticle, addressFates, type FormerAddress } from "../../src/facts/address-fates.ts";
import type { Span } from "../../src/span.ts";
import { ADDRESS_FATES } from "../../src/vocabulary.ts";

const at = (start: number, end: number): Span => ({ start, end });
const led = (start: number, end: number, became: FormerAddress["became"], leadsTo: Span | null): FormerAddress => ({
  start,
  end,
  became,
  leadsTo,
});
const fates = (known: Partial<AddressesOfArticle>) =>
  addressFates({ before: [], former: [], now: [], rejected: [], ...known });

describe("what became of an address", () => {
  it("is nothing while a quote stands at it", () => {
    expect(fates({ before: [at(10, 20)], now: [at(10, 20), at(10, 30)] })).toEqual([]);
  });

  it("moved, if one new quote shares most with it", () => {
    expect(fates({ before: [at(10, 20)], now: [at(12, 24)] })).toEqual([led(10, 20, "moved", at(12, 24))]);
    expect(fates({ before: [at(10, 20)], now: [at(10, 40)] })).toEqual([led(10, 20, "moved", at(10, 40))]);
  });

  it("is gone, if what stands there shares little with it", () => {
    expect(fates({ before: [at(10, 20)], now: [at(17, 60)] })).toEqual([led(10, 20, "gone", null)]);
  });

  it("is gone, if what stands in it stood there before", () => {
    expect(fates({ before: [at(10, 40), at(20, 25)], now: [at(20, 25)] })).toEqual([led(10, 40, "gone", null)]);
  });

  it("was joined, if it lies in a longer one that holds another", () => {
    expect(fates({ before: [at(10, 20), at(25, 40)], now: [at(10, 40)] })).toEqual([
      led(10, 20, "joined", at(10, 40)),
      led(25, 40, "joined", at(10, 40)),
    ]);
    expect(fates({ before: [at(10, 40), at(12, 20)], now: [at(10, 40)] })).toEqual([led(12, 20, "joined", at(10, 40))]);
  });

  it("was parted, if several new ones lie in it, and leads to the one that shares most", () => {
    expect(fates({ before: [at(10, 40)], now: [at(10, 18), at(20, 40)] })).toEqual([led(10, 40, "parted", at(20, 40))]);
  });

  it("was rejected, if a person says so and no new one has taken its place", () => {
    const rejected = [at(10, 21)];
    expect(fates({ before: [at(10, 20)], rejected })).toEqual([led(10, 20, "rejected", null)]);
    expect(fates({ before: [at(10, 20)], rejected: [at(30, 40)] })).toEqual([led(10, 20, "gone", null)]);
    expect(fates({ before: [at(10, 20), at(5, 40)], now: [at(5, 40)], rejected })).toEqual([
      led(10, 20, "rejected", null),
    ]);
    expect(fates({ before: [at(10, 20)], now: [at(9, 20)], rejected })).toEqual([led(10, 20, "moved", at(9, 20))]);
  });
});

describe("an older address", () => {
  it("goes on leading to what became of its quote, however far that has moved", () => {
    const former = [led(0, 10, "moved", at(5, 15))];
    expect(fates({ before: [at(5, 15)], former, now: [at(10, 20)] })).toEqual([
      led(0, 10, "moved", at(10, 20)),
      led(5, 15, "moved", at(10, 20)),
    ]);
  });

  it("keeps what became of it while its quote stands", () => {
    const former = [led(0, 10, "joined", at(0, 30))];
    expect(fates({ before: [at(0, 30)], former, now: [at(0, 30)] })).toEqual(former);
  });

  it("is judged anew when its quote is gone, and is forgotten when a quote stands there again", () => {
    const former = [led(0, 30, "parted", at(0, 20)), led(40, 50, "rejected", null)];
    expect(fates({ before: [at(0, 20)], former, now: [at(22, 30)] })).toEqual([
      led(0, 20, "gone", null),
      led(0, 30, "moved", at(22, 30)),
      led(40, 50, "gone", null),
    ]);
    expect(fates({ before: [], former, now: [at(0, 30), at(40, 50)] })).toEqual([]);
  });
});

const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 25 })).map(([start, length]) => at(start, start + length));
const spans = fc.uniqueArray(span, { maxLength: 8, selector: ({ start, end }) => `${start}-${end}` });
const placesOf = (list: readonly Span[]) => list.map(({ start, end }) => `${start}-${end}`);

describe("of any quotes, read again any number of times", () => {
  test.prop([spans, fc.array(fc.tuple(spans, spans), { minLength: 1, maxLength: 4 })], { numRuns: 300 })(
    "every address that ever was is a quote or says what became of it",
    (first, readings) => {
      const ever = new Set(placesOf(first));
      let [before, former]: [readonly Span[], readonly FormerAddress[]] = [first, []];
      for (const [now, rejected] of readings) {
        former = addressFates({ before, former, now, rejected });
        for (const place of placesOf(now)) ever.add(place);
        const known = [...placesOf(now), ...placesOf(former)];
        expect(new Set(known)).toEqual(ever);
        expect(known).toHaveLength(ever.size);
        for (const { became, leadsTo } of former) {
          expect(ADDRESS_FATES).toContain(became);
          expect(leadsTo === null).toBe(became === "rejected" || became === "gone");
          if (leadsTo !== null) expect(placesOf(now)).toContain(placesOf([leadsTo])[0]);
        }
        expect(addressFates({ before: now, former, now, rejected })).toEqual(former);
        before = now;
      }
    },
  );

  test.prop([spans, spans, spans])("the order in which they come does not matter", (before, now, rejected) => {
    const fates = addressFates({ before, former: [], now, rejected });
    const reversed = { before: before.toReversed(), now: now.toReversed(), rejected: rejected.toReversed() };
    expect(addressFates({ ...reversed, former: [] })).toEqual(fates);
  });
});
