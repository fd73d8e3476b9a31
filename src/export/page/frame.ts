import { sha256 } from "../../sha256.ts";
import { VERSION } from "../../version.ts";
import { type Child, html } from "./html.ts";

/** Styles for light, dark and paper. Fonts are those of the reader's system. */
const STYLE = `
:root { color-scheme: light dark; --paper: #fffdf8; --ink: #1b1a17; --soft: #5f5a50; --rule: #d8d1c2; --mark: #fbe9ab; --link: #6e1a1e; }
@media (prefers-color-scheme: dark) { :root { --paper: #16171a; --ink: #e9e4d9; --soft: #a8a194; --rule: #3a3a3d; --mark: #53450f; --link: #ebb0a2; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 42rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1.06rem/1.5 Charter, Georgia, "Noto Serif", serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.2; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-top: 1px solid var(--rule); padding-top: .8rem; }
blockquote { margin: 1rem 0; font-size: 1.25rem; line-height: 1.4; }
.small, .kicker, footer { color: var(--soft); font-size: .88rem; }
.text { white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; }
a { color: var(--link); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; font-size: .95rem; } dt { color: var(--soft); } dd { margin: 0; }
pre { white-space: pre-wrap; font: .82rem/1.45 ui-monospace, Menlo, Consolas, monospace; border: 1px solid var(--rule); padding: .7rem; }
ol { padding: 0; list-style: none; } ol > li { margin: 1.2rem 0; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: .6rem; }
@media print { :root { --paper: #fff; --ink: #000; --soft: #333; --rule: #999; --mark: transparent; --link: #000; color-scheme: light; } body { max-width: none; padding: 0; } mark { text-decoration: underline; } li, blockquote { break-inside: avoid; } }
`;

/** Allows exactly this style, by its hash, and no other; and no script, picture, frame or form. */
const POLICY = `default-src 'none'; style-src 'sha256-${Buffer.from(sha256(STYLE), "hex").toString("base64")}'; base-uri 'none'; form-action 'none'`;

/** A whole document in one file: it loads nothing from anywhere, and opens without a network. */
export function frame(title: string, language: string | null, body: Child): string {
  const page = html`<!doctype html>
<html lang="${language ?? "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>`;
  const end = html`</style>
</head>
<body>
<main>
${body}
</main>
<footer><p>Made by onrecord ${VERSION} from an archive of what was printed. Positions are characters (code points) of the article’s text.</p></footer>
</body>
</html>
`;
  return `${page.text}${STYLE}${end.text}`;
}
