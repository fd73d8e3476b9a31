import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { pdf, set, stream } from "../../helpers/pdf.ts";

/** The built module: only there is the program of the thread beside it. */
async function builtPages(): Promise<typeof import("../../../src/sources/formats/pdf/pages-in-thread.ts")> {
  const path = resolve("build/sources/formats/pdf/pages-in-thread.js");
  if (!existsSync(path)) throw new Error("npm run build first");
  return import(pathToFileURL(path).href);
}

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of given) list.push(each);
  return list;
}

test("a PDF that would never come to an end is given up", async () => {
  // Forty forms, each of which draws the next one twice: some million million pieces of text.
  const objects = Array.from({ length: 40 }, (_, at) => {
    const next = `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /R 3 0 R >> /XObject << /N ${101 + at} 0 R >> >>`;
    return stream(at === 39 ? "BT /R 9 Tf (x) Tj ET" : "/N Do /N Do", false)
      .toString("latin1")
      .replace("<<", next);
  });
  const bytes = pdf([set(["Harbour"])], { objects, resources: "/XObject << /N 100 0 R >>", drawn: "/N Do" });
  const { pagesInThread } = await builtPages();
  await expect(all(pagesInThread(bytes, 500))).rejects.toThrow("a page takes longer than 0.5 seconds to read");
});

test("what the thread gives is what is read without one", async () => {
  const { pagesInThread } = await builtPages();
  const { extractPages } = await import("../../../src/sources/formats/pdf/extract-pages.ts");
  const bytes = pdf([set(["Harbour reopens", "on Monday"]), [], set(["It was late."])], { info: "/Title (Harbour)" });
  expect(await all(pagesInThread(bytes))).toEqual(await all(extractPages(bytes)));
  const cut = bytes.subarray(0, 300);
  await expect(all(pagesInThread(cut))).rejects.toMatchObject({ refusal: { code: "E_FORMAT" } });
});
