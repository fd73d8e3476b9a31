import { existsSync } from "node:fs";

/** Debian's Chromium, or whatever `CHROMIUM` says; undefined where there is none. */
export const CHROMIUM: string | undefined = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));

/** Says on standard error that tests are left out, if there is no Chromium. */
export function announceWithoutChromium(file: string): void {
  if (CHROMIUM !== undefined) return;
  process.stderr.write(`${file}: no Chromium found (apt install chromium, or CHROMIUM=…), its tests are skipped\n`);
}
