import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { misuse } from "../misuse.ts";
import { ask, mayAsk } from "./ask.ts";
import { toJson } from "./json.ts";
import type { Terminal } from "./terminal.ts";

/** What a user has said once, in a file of their own. */
interface Settings {
  /** The name that they decide under. */
  readonly by?: string;
}

/** `onrecord/settings.json` in `XDG_CONFIG_HOME`, or in `.config` of the home folder. */
function settingsPath(): string {
  const given = process.env.XDG_CONFIG_HOME ?? "";
  return join(isAbsolute(given) ? given : join(homedir(), ".config"), "onrecord", "settings.json");
}

/** The settings; empty if there is no such file, or one that cannot be read. */
function readSettings(): Settings {
  try {
    const settings: unknown = JSON.parse(readFileSync(settingsPath(), "utf8"));
    if (typeof settings !== "object" || settings === null) return {};
    return "by" in settings && typeof settings.by === "string" ? { by: settings.by } : {};
  } catch {
    return {};
  }
}

function writeSettings(settings: Settings): void {
  mkdirSync(dirname(settingsPath()), { recursive: true });
  writeFileSync(settingsPath(), toJson(settings));
}

/**
 * The name of whoever decides: as given, else the one in their settings, else as they answer at a terminal, where they
 * are asked once. It is never the name that they are logged in with, because a decision bears the name of a person who
 * meant to sign.
 *
 * @throws ArchiveError `invalid_argument` if there is none
 */
export async function whoDecides(given: string | undefined, terminal: Terminal): Promise<string> {
  const known = (given ?? "").trim() || (readSettings().by ?? "").trim();
  if (known !== "") return known;
  const by = mayAsk(terminal) ? (await ask("Your name, as it is to stand beside what you decide: ")).trim() : "";
  if (by === "") throw misuse("it must be said who decides: --by NAME, or ONRECORD_BY");
  writeSettings({ by });
  terminal.note(`${settingsPath()} keeps the name`);
  return by;
}
