import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { deskArchive } from "../helpers/desk-archive.ts";
import { run } from "../helpers/run-onrecord.ts";
import { scratchFolder } from "../helpers/scratch-folder.ts";

const folder = scratchFolder();
let path: string;

beforeAll(async () => {
  path = await deskArchive(folder, "names");
});

/** Who has signed a decision that is made with these settings. */
function signedBy(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const home = join(folder, "home");
  const options = { env: { HOME: home, XDG_CONFIG_HOME: "", ONRECORD_BY: "", USER: "root", ...env } };
  const { status, stdout, stderr } = run(["set", "1", "--genre", "x", "--dry-run", "--db", path, ...args], options);
  return status === 0 ? /by (.*)/.exec(stdout)?.[1] : stderr;
}

describe("who decides", () => {
  const settings = join(folder, "config");

  it("is asked for, and never the name of a login", () => {
    expect(signedBy({})).toMatch(/it must be said who decides: --by NAME, or ONRECORD_BY/);
  });

  it("is the one of --by, else of ONRECORD_BY, else of the settings", () => {
    mkdirSync(join(settings, "onrecord"), { recursive: true });
    writeFileSync(join(settings, "onrecord/settings.json"), '{ "by": "Cy Vane" }');
    const env = { XDG_CONFIG_HOME: settings };
    expect(signedBy(env)).toBe("Cy Vane");
    expect(signedBy({ ...env, ONRECORD_BY: "Bea Tarn" })).toBe("Bea Tarn");
    expect(signedBy({ ...env, ONRECORD_BY: "Bea Tarn" }, "--by", "Ann Lee")).toBe("Ann Lee");
  });

  it("is not taken from settings that nobody can read", () => {
    mkdirSync(join(folder, "broken/onrecord"), { recursive: true });
    writeFileSync(join(folder, "broken/onrecord/settings.json"), '{ "by": 7');
    expect(signedBy({ XDG_CONFIG_HOME: join(folder, "broken") })).toMatch(/it must be said who decides/);
  });
});
