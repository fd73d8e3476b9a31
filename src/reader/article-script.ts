import { createHash } from "node:crypto";
import { type Html, html } from "./html.ts";

/**
 * The script of an article's page, which works without it: j and k lead to the next and the previous quote, / into the
 * search field, and ? lists the keys. They do nothing while somebody types, chooses or holds another key down, and a
 * tick turns them off for good, for people whose speech or switches press letters.
 */
export const ARTICLE_SCRIPT = `"use strict";
const anchors = [...document.querySelectorAll(".text .anchor")];
const panel = document.querySelector(".shortcuts");
const off = panel.querySelector("input");
let at = anchors.findIndex((anchor) => "#" + anchor.id === location.hash);

// A line that was jumped to may begin a little above the window.
const isBelow = (anchor) => anchor.getBoundingClientRect().top >= -40;

function go(step) {
  const next = anchors.findIndex(isBelow);
  if (at < 0) at = (next < 0 ? anchors.length : next) - (step > 0 ? 1 : 0);
  at = Math.max(0, Math.min(at + step, anchors.length - 1));
  const anchor = anchors[at];
  if (anchor === undefined) return;
  location.replace("#" + anchor.id);
  // While the window scrolls smoothly after a jump it goes nowhere else.
  anchor.scrollIntoView({ behavior: "instant" });
}

const keys = {
  j: () => go(1),
  k: () => go(-1),
  "/": () => document.getElementById("seek").focus(),
  "?": () => {
    panel.open = !panel.open;
    if (panel.open) panel.querySelector("summary").focus();
  },
};

// Whoever has scrolled goes on from there.
const SCROLLS = [" ", "PageDown", "PageUp", "ArrowDown", "ArrowUp", "Home", "End"];
function forget() {
  at = -1;
}
for (const moved of ["wheel", "touchmove", "pointerdown"]) addEventListener(moved, forget, { passive: true });

function isOff() {
  try {
    return localStorage.getItem("keys") === "off";
  } catch {
    return false;
  }
}
function isTyped(event) {
  return event.target.matches("input:not([type=checkbox]), textarea, select") || event.ctrlKey || event.altKey || event.metaKey;
}

document.addEventListener("keydown", (event) => {
  if (SCROLLS.includes(event.key)) forget();
  const press = isTyped(event) || off.checked ? undefined : keys[event.key];
  if (press === undefined) return;
  event.preventDefault();
  press();
});
addEventListener("hashchange", () => {
  const index = anchors.findIndex((anchor) => "#" + anchor.id === location.hash);
  if (index >= 0) at = index;
});
off.checked = isOff();
off.addEventListener("change", () => {
  try {
    localStorage.setItem("keys", off.checked ? "off" : "on");
  } catch {}
});
panel.hidden = false;
`;

/** The path that it is served at, which changes with the contents. */
export const ARTICLE_SCRIPT_PATH: string = `/article-${createHash("sha256").update(ARTICLE_SCRIPT).digest("hex").slice(0, 12)}.js`;

/** What the keys do; shown only by the script, since without it they do nothing. */
export function shortcuts(): Html {
  return html`<details class="shortcuts on-screen" hidden><summary>Keys</summary>
<p><span><kbd>j</kbd> next quote</span> <span><kbd>k</kbd> the one before</span> <span><kbd>/</kbd> search</span> <span><kbd>?</kbd> this list</span> <label><input type="checkbox"> Keys off</label></p></details>`;
}
