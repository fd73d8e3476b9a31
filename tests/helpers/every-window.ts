import type { Page } from "playwright-core";
import { axeFaults } from "./axe-faults.ts";

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** What axe finds on a page, and by how much it is too wide, on a desktop and on a phone, light and dark. */
export async function faultsInEveryWindow(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [device, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      await page.setViewportSize(viewport);
      const excess = Number(await page.evaluate("document.documentElement.scrollWidth - innerWidth"));
      const found = [...(await axeFaults(page)), ...(excess > 0 ? [`${excess} px too wide`] : [])];
      faults.push(...found.map((fault) => `${colorScheme} on a ${device}: ${fault}`));
    }
  }
  return faults;
}
