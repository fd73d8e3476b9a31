import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { onrecord } from "../helpers/fake-terminal.ts";
import { SAME_NAME_TEXTS } from "../helpers/same-name.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
const db = join(folder, "names.db");
const texts = join(folder, "texts");

beforeAll(async () => {
  mkdirSync(texts);
  for (const [index, text] of SAME_NAME_TEXTS.entries()) writeFileSync(join(texts, `${index}.txt`), text);
  await onrecord("add", texts, "--db", db);
});

describe("onrecord show of a name that is also a slug", () => {
  it("shows whose slug it is, and names the others, best known first", async () => {
    const { status, stdout, stderr } = await onrecord("show", "person", "quill", "--db", db);
    expect(stdout).toMatch(/^Quill\n/);
    expect(stderr).toBe('person "quill" may also be Ada Quill (ada-quill, 5 quotes), Bo Quill (bo-quill, 1 quote)');
    expect(status).toBe(0);
  });

  it("leaves the JSON as it is", async () => {
    const { stdout, stderr } = await onrecord("show", "person", "quill", "--json", "--db", db);
    expect(JSON.parse(stdout)).toMatchObject({ slug: "quill" });
    expect(stderr).toContain("Ada Quill");
  });

  it("says nothing where nobody else can be meant", async () => {
    for (const key of ["ada-quill", "Ada Quill", "bo-quill"]) {
      expect(await onrecord("show", "person", key, "--db", db), key).toMatchObject({ status: 0, stderr: "" });
    }
  });
});

describe("a name that several have", () => {
  it("is refused where one is needed, with the best known first", async () => {
    mkdirSync(join(folder, "more"));
    const text = SAME_NAME_TEXTS[2]
      ?.replace("Nets", "Sails")
      .replaceAll("Ada Quill", "Cy Marsh")
      .replaceAll("Quill", "Marsh");
    writeFileSync(
      join(folder, "more", "0.txt"),
      "Roads shut\n\nNORVANE (Sandwire) – Roads are shut, Mayor Al Marsh said.",
    );
    writeFileSync(join(folder, "more", "1.txt"), text ?? "");
    await onrecord("add", join(folder, "more"), "--db", db);
    const { status, stderr } = await onrecord("show", "person", "marsh", "--db", db);
    expect(stderr).toBe('error: person "marsh" may be cy-marsh, al-marsh (ambiguous)');
    expect(status).toBe(2);
  });

  it("is listed with all of them, and standard error says who they are, best known first", async () => {
    const { stderr } = await onrecord("quotes", "--speaker", "quill", "--db", db);
    expect(stderr).toMatch(
      /^--speaker quill means 3: Ada Quill \(ada-quill, 5 quotes\), Quill \(person:quill, 2 quotes\), Bo Quill \(bo-quill, 1 quote\)$/m,
    );
  });

  it("is of one alone by the slug with its kind, as the remark has it", async () => {
    const asked = async (speaker: string) => {
      const { stdout, stderr } = await onrecord("quotes", "--speaker", speaker, "--json", "--db", db);
      expect(stderr).not.toContain("means");
      return (JSON.parse(stdout) as unknown[]).length;
    };
    expect([await asked("person:quill"), await asked("person:ada-quill")]).toEqual([2, 5]);
    const none = await onrecord("quotes", "--speaker", "organisation:quill", "--db", db);
    expect(none.stderr).toContain('nobody in this archive is named "organisation:quill"');
    expect((await onrecord("quotes", "--speaker", "person:.", "--db", db)).stderr).toContain("has no letter or digit");
  });
});
