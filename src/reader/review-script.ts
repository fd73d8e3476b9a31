import { createHash } from "node:crypto";

/**
 * The script of the pages where people decide about one thing after another, which work without it. Letters press the
 * buttons of the current card that have them as `data-key`: y, n and e for a quote; u takes back what was decided last;
 * j and k go on and back; 1, 2 and 3 choose why a quote is wrong. They work only while the focus is within the list, so
 * that they do not disturb anybody who types or reads elsewhere on the page.
 */
export const REVIEW_SCRIPT = `"use strict";
const list = document.querySelector(".review");
const cards = [...list.querySelectorAll("[data-card]")];
let at = Math.max(0, cards.findIndex((card) => "#" + card.id === location.hash));

function take(index) {
  at = Math.max(0, Math.min(index, cards.length - 1));
  for (const card of cards) card.removeAttribute("aria-current");
  const card = cards[at];
  if (card === undefined) return;
  card.setAttribute("aria-current", "true");
  card.focus({ preventScroll: true });
  if (at > 0 || scrollY > 0) card.scrollIntoView({ block: "nearest", behavior: "instant" });
}

const press = (selector) => cards[at]?.querySelector(selector)?.click();
function pressOwn(key) {
  press("[data-key=" + key + "]");
  cards[at]?.querySelector("details[open] .choices button")?.focus();
}
const keys = {
  u: () => document.querySelector(".latest button")?.click(),
  j: () => take(at + 1),
  k: () => take(at - 1),
};
for (const key of ["y", "n", "e", "o", "s"]) keys[key] = () => pressOwn(key);
for (const number of [1, 2, 3]) keys[number] = () => press("details[open] .choices button:nth-child(" + number + ")");

function isTyped(event) {
  return event.target.matches("input, textarea, select") || event.ctrlKey || event.altKey || event.metaKey || event.repeat;
}

list.addEventListener("keydown", (event) => {
  const press = isTyped(event) ? undefined : keys[event.key];
  if (press === undefined) return;
  event.preventDefault();
  press();
});
list.addEventListener("focusin", (event) => {
  const index = cards.indexOf(event.target.closest("[data-card]"));
  if (index >= 0 && index !== at) {
    at = index;
    for (const card of cards) card.toggleAttribute("aria-current", false);
    cards[at].setAttribute("aria-current", "true");
  }
});
document.querySelector(".keys").hidden = false;
if (cards.length === 0) {
  list.tabIndex = -1;
  list.focus();
} else take(at);
`;

/** The path that it is served at, which changes with the contents. */
export const REVIEW_SCRIPT_PATH: string = `/review-${createHash("sha256").update(REVIEW_SCRIPT).digest("hex").slice(0, 12)}.js`;
