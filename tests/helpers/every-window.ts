import type { Page } from "playwright-core";

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** Does something with a page as it is on a desktop and on a phone, light and dark: each by its name. */
export async function inEveryWindow(page: Page, look: (window: string) => Promise<void>): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [device, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      await page.setViewportSize(viewport);
      await look(`${colorScheme} on a ${device}`);
    }
  }
}
