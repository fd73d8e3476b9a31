import { VERSION } from "../version.ts";
import { type Child, type Html, html } from "./html.ts";
import { STYLESHEET_PATH } from "./stylesheet.ts";

/** What stands around the body of a page. */
export interface Frame {
  readonly title: string;
  /** The name of the archive's file. */
  readonly archiveName: string;
  /** The path and query of this page. */
  readonly address: string;
  /** The address of the same as JSON; null for an answer to a form. */
  readonly json: string | null;
  /** What was searched for, to stand in the search field. */
  readonly words: string;
  /** The path of the page's script, if it has one. */
  readonly script: string | null;
  /** Who decides on the pages; null if they only read. */
  readonly decidesAs: string | null;
}

const SECTIONS = [
  ["/quotes", "Quotes"],
  ["/people", "People"],
  ["/organisations", "Organisations"],
  ["/articles", "Articles"],
] as const;

/** A whole document, complete without any script, and with nothing from elsewhere. */
export function layout(frame: Frame, body: Child): Html {
  const isFront = frame.address === "/";
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${isFront ? frame.archiveName : `${frame.title} – ${frame.archiveName}`}</title>
<link rel="stylesheet" href="${STYLESHEET_PATH}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${frame.script && scriptTag(frame.script)}
${frame.json && html`<link rel="alternate" type="application/json" href="${frame.json}">`}
</head>
<body class="${isFront ? "front" : "inner"}">
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<p class="nameplate"><a href="/">onrecord</a></p>
<nav aria-label="Sections"><ul>${sectionsOf(frame).map(([path, name]) => sectionLink(path, name, frame.address))}</ul></nav>
<form class="seek" role="search" action="/search">
<label class="unseen" for="seek">Search quotes and articles</label>
<input id="seek" type="search" name="q" value="${frame.words}" maxlength="1000" required
 placeholder="Search, or “exact words”" autocomplete="off" spellcheck="false">
<button type="submit">Search</button>
</form>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer class="foot">
<p><bdi>${frame.archiveName}</bdi>, read by onrecord ${VERSION} on this machine${frame.decidesAs && html`; decisions here are by <bdi>${frame.decidesAs}</bdi>`}.
${frame.json && html`<a class="on-screen" href="${frame.json}">This page as JSON</a>`}<bdi class="on-paper">${frame.address}</bdi></p>
</footer>
</body>
</html>
`;
}

/**
 * A script tag. Its closing tag is in two pieces, because a bundler rewrites a template that has it, and the bundle
 * would need a helper from elsewhere.
 */
function scriptTag(path: string): Html {
  return html`<script src="${path}" defer></${"script"}>`;
}

function sectionsOf({ decidesAs }: Frame): readonly (readonly [path: string, name: string])[] {
  return decidesAs === null ? SECTIONS : [...SECTIONS, ["/review", "Review"], ["/candidates", "Candidates"]];
}

function sectionLink(path: string, name: string, address: string): Html {
  const current = address === path || address.startsWith(`${path}?`);
  const within = address.startsWith(`${path}/`);
  return html`<li><a href="${path}" ${current ? html`aria-current="page"` : within ? html`aria-current="true"` : null}>${name}</a></li>`;
}
