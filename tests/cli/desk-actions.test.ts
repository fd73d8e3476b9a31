import { beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "../../src/index.ts";
import { addressOf, decided, desk, deskArchive, hashOf, STORIES, seen } from "../helpers/desk-archive.ts";
import { onrecord } from "../helpers/fake-terminal.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
let cases = 0;
let path: string;

beforeEach(async () => {
  cases += 1;
  path = await deskArchive(folder, String(cases));
});

const BELLS = addressOf("bells", "“They will ring again,”");

function spanOf(words: string): string {
  const start = STORIES.bells.indexOf(words);
  return `${start}-${start + words.length}`;
}

describe("decide ACTION", () => {
  it("mean is in the history of a name that it leaves nobody with", async () => {
    const meant = await decided(path, "decide", "mean", "John Smith", "--nobody", "--scope", "archive");
    const noted = await decided(path, "rename", "bea-tarn", "--note", "the spokeswoman");
    expect((await seen(path)).people.map(([name]) => name)).not.toContain("John Smith");
    const history = await desk(path, "history", "John Smith");
    expect(history).toMatchObject({ status: 0, stderr: "1 in all" });
    expect(history.stdout).toContain(`Ann Lee: mean ${meant.slice(0, 12)}`);
    expect((await desk(path, "history", "Bea Tarn")).stdout).toContain(noted.slice(0, 12));
    expect((await desk(path, "history", "Joan Smythe")).stderr).toMatch(/nobody called Joan Smythe/);
    await decided(path, "undo", meant);
    expect((await desk(path, "history", "john-smith")).status).toBe(0);
  });

  it("is not taken for --resume", async () => {
    const resumed = await desk(path, "decide", "restrict", "3", "--resume");
    expect(resumed).toMatchObject({ status: 2, stderr: expect.stringMatching(/--resume takes no action/) });
  });

  it("mean: whom words mean, here or wherever they stand", async () => {
    const at = addressOf("bells", "John Smith");
    await decided(path, "decide", "mean", at, "--who", "Jon Smyth");
    expect((await seen(path)).quotes[BELLS]).toBe("Jon Smyth [jon-smyth]");
    await decided(path, "decide", "mean", at, "--nobody", "--scope", "archive");
    const { items } = await (await openArchive(path, { readonly: true })).decisions.list();
    expect(items[0]).toMatchObject({ action: "mean", article: null, value: { form: "John Smith", bearer: null } });
    expect((await desk(path, "decide", "mean", at)).stderr).toMatch(/say whom the words mean/);
    expect((await desk(path, "decide", "mean", "Smith", "--nobody")).stderr).toMatch(/is no address/);
  });

  it("mean: somebody only where a name, a pronoun or a description can stand", async () => {
    const refused = async (words: string, ...more: string[]) => {
      const { status, stderr } = await desk(path, "decide", "mean", words, "--who", "Jon Smyth", ...more);
      expect(status, words).toBe(2);
      return stderr;
    };
    const start = STORIES.bells.indexOf(",” said");
    for (const [from, to, shown] of [
      [0, 2, ",”"],
      [2, 3, " "],
    ] as const) {
      const at = `${hashOf("bells").slice(0, 12)}:${start + from}-${start + to}`;
      expect(await refused(at)).toContain(`error: ${at}: "${shown}" has no letter, digit or symbol`);
    }
    expect(await refused("—", "--scope", "archive")).toMatch(/words: "—" has no letter, digit or symbol, .* give /);
    expect(await refused(" ", "--scope", "archive")).toMatch(/words: must not be empty/);
    expect(await refused(`${hashOf("bells").slice(0, 12)}:5-9000`)).toMatch(
      /5-9000 is no passage .* text ends at \d+ /,
    );
    await decided(path, "decide", "mean", "★", "--who", "Jon Smyth", "--scope", "archive");
    await decided(path, "decide", "mean", "—", "--nobody", "--scope", "archive");
    const line = {
      action: "mean",
      value: { scope: "archive", form: "—", bearer: { kind: "person", name: "Jon Smyth" } },
    };
    await using archive = await openArchive(path);
    await expect(archive.decide([line as never], { by: "Ann Lee" })).rejects.toThrow(/"—" has no letter/);
  });

  it("credit: who worked on an article", async () => {
    await decided(path, "decide", "credit", "3", "--who", "Dee Fenn", "--role", "editor", "--place", "Brume");
    expect((await seen(path)).credits).toContainEqual(["editor", "Dee Fenn", "decided"]);
    expect((await desk(path, "decide", "credit", "3", "--nobody")).status).toBe(2);
  });

  it("quote: one that was not found", async () => {
    const words = spanOf("Bells to ring at noon");
    const added = `+ article 3: ${addressOf("bells", "Bells to ring at noon")} unknown`;
    const { stdout } = await desk(path, "decide", "quote", "3", "--words", words, "--unknown");
    expect(stdout).toContain(`${added} (indirect, added)`);
    const direct = await desk(path, "decide", "quote", "3", "--words", words, "--kind", "direct", "--unknown");
    expect(direct.stdout).toContain(`${added} (direct, added)`);
    expect((await desk(path, "decide", "quote", "3", "--words", words)).stderr).toMatch(/say who said it/);
  });

  it("restrict, release: whether an article may be shown", async () => {
    const rows = async (...args: readonly string[]) => (await desk(path, "decide", ...args)).stdout;
    expect(await rows("restrict", "3", "--until", "2031-01-01T00:00:00Z")).toContain(
      "+ article 3: embargoed until 2031",
    );
    expect(await rows("restrict", "3")).toContain("+ article 3: status withheld");
    expect(await rows("release", "3")).toContain("- article 3: status withheld");
    expect((await desk(path, "decide", "restrict", "3", "--until", "tomorrow")).status).toBe(2);
  });

  it("source, code, unsure: what is only recorded", async () => {
    await decided(path, "decide", "source", BELLS, "--at", "https://example.org/a.mp4", "--position", "00:01");
    await decided(path, "decide", "code", "topic", "bells", "--quote", BELLS);
    await decided(path, "decide", "code", "party", "Greens", "--of", "ada-quill", "--from", "2019-05-01");
    await decided(path, "decide", "code", "checked", "--article", hashOf("bells"));
    await decided(path, "decide", "unsure", "xander-ro", "alexander-ro");
    const { stdout } = await desk(path, "history", BELLS);
    expect(stdout).toMatch(/source .*\n.*"verdict":"stands".*\n.*code .*\n.*"variable":"topic"/);
    expect((await desk(path, "history", "ada-quill")).stdout).toContain('"value":"Greens"');
    expect((await desk(path, "decide", "code", "topic")).stderr).toMatch(/say of what/);
  });

  it("code: a variable that no filter and no count could ask for is refused", async () => {
    for (const name of ["a=b", "a,b", "a "]) {
      const { status, stderr } = await desk(path, "decide", "code", name, "x", "--of", "ada-quill");
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("could not be asked for") });
    }
  });

  it("code: a variable that nobody has coded is named where it is asked for", async () => {
    await decided(path, "decide", "code", "topic", "bells", "--quote", BELLS);
    const unknown = 'nobody has coded "topics" in this archive; did you mean "topic"?';
    expect((await onrecord("count", "quotes", "--by", "var:topics", "--db", path)).stderr).toBe(unknown);
    expect((await onrecord("quotes", "--coded", "topics=bells", "--db", path)).stderr).toContain(unknown);
    expect((await onrecord("count", "quotes", "--by", "var:topic", "--db", path)).stderr).toBe("");
  });

  it("says what it needs: a file, an action or --resume", async () => {
    expect((await desk(path, "decide")).stderr).toMatch(/give a file, - or an action; or --resume/);
    expect((await desk(path, "decide", "--resume")).stderr).toBe("nothing is pending any more; changed 0");
    expect((await desk(path, "decide", "nowhere.ndjson")).status).toBe(3);
  });
});
