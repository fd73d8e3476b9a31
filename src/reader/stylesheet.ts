import { createHash } from "node:crypto";

/**
 * The only stylesheet. It uses the typefaces of the visitor's system, good book faces first. A page is a column of some
 * 65 characters with a margin beside it for notes; below 60 em the margin folds into the text. It has light and dark
 * colours, and rules for paper.
 */
export const STYLESHEET = `
:root {
  color-scheme: light dark;
  --paper: #fffdf8; --ink: #1b1a17; --soft: #5f5a50; --rule: #d8d1c2; --strong-rule: #1b1a17;
  --accent: #7b1e22; --link: #6e1a1e; --direct: #fbe9ab; --mixed: #e2ecc8; --indirect: #efe9db; --faint: #a2987f; --at: #cfe3f3;
  --field: #fff; --wash: #f6f1e5;
  --serif: "Iowan Old Style", "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", "Palatino Linotype",
    Palatino, "Book Antiqua", "URW Palladio L", P052, Georgia, "Noto Serif", "Liberation Serif", "Times New Roman", serif;
  --sans: "Gill Sans", "Gill Sans MT", "Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue",
    "Liberation Sans", system-ui, Arial, sans-serif;
  --mono: "SF Mono", "Source Code Pro", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --ink: #e9e4d9; --soft: #a8a194; --rule: #3a3a3d; --strong-rule: #8b857a;
    --accent: #e39a8c; --link: #ebb0a2; --direct: #53450f; --mixed: #354319; --indirect: #2d2b27; --faint: #77705f; --at: #1f3f56;
    --field: #1f2024; --wash: #1e1f23;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body {
  margin: 0 auto; max-width: 68rem; padding: 0 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 var(--serif); font-variant-numeric: oldstyle-nums; font-kerning: normal; hanging-punctuation: first last;
  overflow-wrap: break-word;
}
a { color: var(--link); text-decoration: underline; text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: .16rem solid var(--accent); outline-offset: .15rem; border-radius: .1rem; }
main:focus { outline: none; }
h1, h2, h3, p, ol, ul, dl, dd, figure, blockquote, table { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h1, h2, h3 { font-weight: 700; line-height: 1.15; text-wrap: balance; }
i { font-style: italic; }
/* What stands in a line of several may be one long word, and is broken then. */
.given li, .speaking li, .tally a, .ways > *, .naming label { min-width: 0; }
code { font: .82em var(--mono); font-variant-numeric: normal; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; top: .5rem; padding: .4rem .8rem; background: var(--ink); color: var(--paper); z-index: 1; }
.skip:focus { left: 1rem; }
.small, .offsets { font-size: .82rem; color: var(--soft); }
.offsets { font-family: var(--sans); font-variant-numeric: lining-nums tabular-nums; white-space: nowrap; }
.kicker, .how, .given, .edition, nav, .foot, th, .pager { font-family: var(--sans); }

/* The head of every page */
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; gap: .4rem 1.6rem; padding: 1rem 0 .7rem; border-bottom: .2rem double var(--strong-rule); }
.nameplate { font-size: 1.7rem; font-weight: 700; letter-spacing: -.025em; line-height: 1; }
.nameplate a { color: var(--ink); text-decoration: none; }
.masthead nav { flex: 1 1 auto; }
.masthead nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
.masthead nav a { font-size: .86rem; color: var(--ink); text-decoration: none; padding: .25rem 0; display: inline-block; border-bottom: .12rem solid transparent; }
.masthead nav a:hover { border-color: var(--rule); }
.masthead nav a[aria-current] { border-color: var(--accent); }
.seek { display: flex; gap: .4rem; flex: 0 1 21rem; min-width: 0; }
.seek input { flex: 1 1 auto; min-width: 0; }
input, select, button { font: .9rem/1.3 var(--sans); color: var(--ink); background: var(--field); border: 1px solid var(--soft); border-radius: .15rem; padding: .4rem .55rem; max-width: 100%; }
input::placeholder { color: var(--soft); opacity: 1; }
button { background: var(--ink); color: var(--paper); border-color: var(--ink); cursor: pointer; padding-inline: .9rem; }
button:hover { background: var(--accent); border-color: var(--accent); }
.front .masthead { flex-direction: column; align-items: center; gap: .8rem; padding-top: 2rem; border-bottom-width: .3rem; }
.front .nameplate { font-size: clamp(3rem, 12vw, 5.4rem); letter-spacing: -.045em; }
.front .seek { flex: none; width: min(34rem, 100%); }
.front .masthead nav { order: 3; }
.front .masthead nav ul { justify-content: center; }
.edition { text-align: center; font-size: .8rem; color: var(--soft); padding: .5rem 0; border-bottom: 1px solid var(--rule); font-variant-numeric: lining-nums; }
.edition span { white-space: nowrap; }
.edition span:not(:last-child)::after { content: "·"; margin: 0 .25em 0 .5em; }
.foot { margin-top: 3.5rem; padding-top: .7rem; border-top: 1px solid var(--rule); font-size: .78rem; color: var(--soft); }

/* Headings */
.head { padding: 1.8rem 0 1.2rem; max-width: 44rem; }
.head h1 { font-size: clamp(1.9rem, 5vw, 2.8rem); letter-spacing: -.018em; }
.kicker { font-size: .78rem; letter-spacing: .02em; color: var(--soft); font-variant-numeric: lining-nums; margin-bottom: .3rem; }
.head > .kicker { color: var(--accent); font-variant-caps: all-small-caps; letter-spacing: .08em; font-size: 1rem; }
.kicker > * + *::before { content: "·"; margin: 0 .45em 0 .2em; color: var(--soft); }
.doubt { color: var(--accent); }
.standfirst { font-size: 1.15rem; color: var(--soft); max-width: 38rem; line-height: 1.45; margin-top: .4rem; }
h2 { font-size: 1.05rem; margin: 2rem 0 .7rem; }
.columns > section > h2, .found > h2 { font-family: var(--sans); font-size: .95rem; font-variant-caps: all-small-caps; letter-spacing: .09em; font-weight: 600; border-top: 1px solid var(--strong-rule); padding-top: .45rem; margin-top: 1.6rem; max-width: 40rem; }
.more { margin-top: 1.2rem; font-size: .95rem; }
.ways { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin-top: 1.4rem; }
.start { margin: 2.5rem auto; max-width: 34rem; text-align: center; color: var(--soft); font-size: 1.1rem; }
.hints { max-width: 40rem; }
.hints > div { grid-template-columns: 12rem minmax(0, 1fr); }
.hints dt { font: inherit; color: inherit; }
.start dl { margin-top: 1.4rem; text-align: left; color: var(--ink); font-size: .95rem; }
.start dl > div { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.start dt { font: inherit; color: inherit; }
.on-paper { display: none; }
.empty, .notice { margin: 1rem 0; color: var(--soft); font-style: italic; max-width: 38rem; }
.notice { border-left: .2rem solid var(--accent); padding-left: .8rem; font-style: normal; color: var(--ink); }

/* Quotes and stories in lists */
.quote, .story { padding: 1.1rem 0 1.15rem; border-top: 1px solid var(--rule); max-width: 40rem; }
.quotes > :first-child, .stories > :first-child { border-top: 0; padding-top: .3rem; }
.quote blockquote { font-size: 1.18rem; line-height: 1.42; }
.quote blockquote a { color: inherit; text-decoration: none; }
.quote blockquote a:hover { text-decoration: underline; text-decoration-thickness: .05em; }
.hang { text-indent: -.42em; }
.quote .who, .exhibit .who { margin-top: .4rem; }
.quote .who::before, .exhibit .who::before { content: "— "; color: var(--soft); }
.quote .who > a, .exhibit .who > a, .marginal .who > a:not(.number) { font-weight: 700; }
.title { color: var(--soft); }
.aside, .unnamed { font-style: italic; color: var(--soft); }
.unnamed { color: var(--ink); }
.source { font-size: .86rem; line-height: 1.4; color: var(--soft); margin-top: .25rem; }
.source a { color: var(--soft); }
.source a:hover { color: var(--link); }
.story h3 { font-size: 1.22rem; line-height: 1.22; letter-spacing: -.005em; }
.story h3 a { color: var(--ink); text-decoration: none; }
.story h3 a:hover { text-decoration: underline; text-decoration-thickness: .05em; }
.passage { margin-top: .35rem; line-height: 1.45; }
.passage a { color: inherit; text-decoration: none; }
.passage a:hover { text-decoration: underline; }
.passage .go { font: .82rem var(--sans); color: var(--link); text-decoration: underline; text-underline-offset: .18em; white-space: nowrap; margin-left: .3em; }
.of-that-name { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .35rem 1.6rem; max-width: 40rem; }
.of-that-name a { font-weight: 700; }
.of-that-name .small { display: block; }
.findings { margin: .4rem 0 .8rem; max-width: 38rem; }
.findings li + li { margin-top: .3rem; }
.wording ins { background: var(--mixed); text-decoration: underline; text-decoration-thickness: .06em; text-underline-offset: .18em; }
.wording del { color: var(--soft); }
.differs { color: var(--accent); font-size: .9rem; margin-top: .2rem; }
.suggestion { margin: 1rem 0; font-size: 1.1rem; }
.hit { background: none; color: inherit; font-weight: 700; box-shadow: inset 0 -.45em var(--direct); }

/* What was said in one article */
.sheet { border-top: 1px solid var(--strong-rule); padding: .7rem 0 1.2rem; max-width: 40rem; }
.found > h2 + .sheet { border-top: 0; padding-top: 0; }
.sheet h3 { font-size: 1.1rem; line-height: 1.25; font-style: italic; font-weight: 400; }
.sheet h3 a { color: var(--ink); text-decoration-color: var(--faint); }
.sheet .quotes { margin-top: .9rem; }
.sheet .quote { padding: .7rem 0; }

/* How much was found, and the files to take it along */
.take { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; justify-content: space-between; font: .82rem/1.5 var(--sans); color: var(--soft); font-variant-numeric: lining-nums; max-width: 40rem; padding-bottom: .5rem; border-bottom: 1px solid var(--strong-rule); margin-bottom: .9rem; }
.take a { color: var(--soft); margin-left: .35em; }
.take a:only-child { margin-left: 0; }
.take a:hover { color: var(--link); }
.take:has(+ table) { border-bottom: 0; padding-bottom: 0; }
.take + .sheet { border-top: 0; padding-top: 0; }

.left-out { font: .82rem/1.5 var(--sans); color: var(--soft); padding-bottom: .4rem; }
.left-out a { color: var(--soft); }

/* Filters beside a list */
.filters { margin: 0 0 1rem; }
.filters summary { font-family: var(--sans); font-size: .86rem; cursor: pointer; padding: .4rem 0; }
.filters form { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .55rem .8rem; padding: .6rem 0 1rem; }
.filters label { display: block; font: .76rem/1.5 var(--sans); color: var(--soft); }
.filters input:not([type=hidden]), .filters select { width: 100%; }
.filters .apply { align-self: end; }
.given { display: flex; flex-wrap: wrap; gap: .4rem; font-size: .82rem; padding: .3rem 0; }
.given a { display: block; padding: .15rem .6rem; border: 1px solid var(--accent); border-radius: 1rem; text-decoration: none; }
.pager { display: flex; gap: 1.5rem; border-top: 1px solid var(--strong-rule); padding-top: .8rem; font-size: .9rem; margin-top: 1rem; max-width: 40rem; }
.pager :last-child { margin-left: auto; }
.pager span { color: var(--soft); }

.sorts, .letters ul { display: flex; flex-wrap: wrap; gap: .1rem .9rem; font: .82rem/1.6 var(--sans); max-width: 40rem; padding-bottom: .3rem; }
.sorts a, .letters a { color: var(--soft); display: inline-block; padding: .2rem .1rem; min-width: 1.3rem; }
.sorts li:first-child a { padding-left: 0; }
.sorts a[aria-current], .letters a[aria-current] { color: var(--ink); text-decoration: none; }
.sorts + .sheet { border-top: 0; padding-top: 0; }
.facets h2 { font: 600 .82rem var(--sans); margin: 1rem 0 .2rem; }
.facets .tally { font-size: .86rem; line-height: 1.4; }
.facets .tally li { padding: .08rem 0; }
.facets p { padding: .3rem 0; }

/* Tables */
table { border-collapse: collapse; font-size: .95rem; width: 100%; max-width: 40rem; }
th { text-align: left; font-weight: 600; }
thead th { font-size: .76rem; color: var(--soft); font-weight: 400; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--strong-rule); vertical-align: bottom; }
tbody th { font-family: var(--serif); font-weight: 400; overflow-wrap: anywhere; }
tbody th, td { padding: .32rem .5rem .32rem 0; border-bottom: 1px solid var(--rule); }
.count { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
.none { color: var(--soft); }

/* A person, an organisation */
.facts h2 { font: 600 .95rem var(--sans); font-variant-caps: all-small-caps; letter-spacing: .09em; border-top: 1px solid var(--rule); padding-top: .5rem; margin: 1.3rem 0 .4rem; }
.facts { font-size: .95rem; line-height: 1.4; }
.facts li { padding: .16rem 0; }
.titles li { padding-bottom: .4rem; }
.titles .small { display: block; }
.tally li { display: flex; justify-content: space-between; gap: 1rem; }
.tally .small { font-variant-numeric: lining-nums tabular-nums; }
.chart { margin: .4rem 0 1.4rem; max-width: 40rem; }
.chart svg { display: block; width: 100%; height: 6rem; }
.chart .bar { fill: var(--accent); }
.chart .base { stroke: var(--strong-rule); stroke-width: 1; vector-effect: non-scaling-stroke; }
.chart figcaption { display: flex; gap: .8rem; justify-content: space-between; font: .76rem var(--sans); color: var(--soft); padding-top: .25rem; }
.chart details { font-size: .86rem; margin-top: .3rem; }
.chart summary { font: .76rem var(--sans); color: var(--soft); cursor: pointer; padding: .3rem 0; }
.chart .series { font: .82rem/1.3 var(--sans); padding-bottom: .2rem; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .4rem 1.2rem; max-width: 40rem; }
.multiples:has(> :nth-child(4):last-child) { grid-template-columns: repeat(auto-fill, minmax(max(11rem, 34%), 1fr)); }
.multiples .chart { margin: 0 0 .8rem; min-width: 0; }
.multiples .chart svg { height: 3.2rem; }
.arcs svg { height: auto; max-width: 30rem; }
.arcs text { font: 17px var(--serif); fill: var(--ink); }
.arc { fill: none; stroke: var(--accent); opacity: .55; }
.count-by { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; margin-bottom: 1rem; font: .82rem var(--sans); color: var(--soft); }
.figures > summary { font: .82rem var(--sans); color: var(--soft); cursor: pointer; padding: .3rem 0; }
.counted td:not(.count, .share) { overflow-wrap: anywhere; min-width: 5.5em; }
.counted tbody th { min-width: 4em; }
.counted .time { white-space: nowrap; }
.counted .share { width: 22%; padding-right: 0; }
/* Of two things that are counted by, the names need the room. */
@media (max-width: 30rem) { .counted:has(tbody td:not(.count, .share)) .share { display: none; } }
svg.share { display: block; width: 100%; height: .7rem; }
.share .bar { fill: var(--accent); }
.provenance { margin-top: 1.4rem; max-width: 40rem; font-size: .86rem; }

/* An article */
.paper { padding-top: 1.8rem; }
.text { font-size: 1.1rem; line-height: 1.58; }
.text p { margin: 0 0 .95em; white-space: pre-wrap; hyphens: manual; }
.text h1 { font-size: clamp(1.8rem, 5vw, 2.7rem); line-height: 1.12; letter-spacing: -.018em; margin: 0 0 .9rem; white-space: pre-wrap; }
/* A mark is as high as its letters are, and would cover the tails of those above it. */
.text h1:has(mark) { line-height: 1.24; }
.text h1 mark { padding: 0; }
.text h1.long { font-size: clamp(1.5rem, 4vw, 2rem); line-height: 1.18; letter-spacing: -.01em; }
.key { display: flex; flex-wrap: wrap; gap: .35rem; font: .76rem/1.4 var(--sans); font-variant-numeric: lining-nums; margin-bottom: 1rem; }
.key mark { padding: .08rem .45rem; border-radius: .15rem; }
.text .role-subhead { font-weight: 700; font-size: 1.25rem; line-height: 1.25; }
.text .role-stamp, .text .role-published, .text .role-agency { font: .8rem/1.5 var(--sans); color: var(--soft); margin-bottom: .3rem; }
.text .role-byline { font-size: 1rem; font-variant-caps: all-small-caps; letter-spacing: .06em; margin-bottom: 1.1rem; }
.text .role-credit_line, .text .role-note, .text .role-caption { font-size: .95rem; font-style: italic; color: var(--soft); }
.text .role-credit_line { border-top: 1px solid var(--rule); padding-top: .7rem; margin-top: 1.3rem; }
mark { color: inherit; padding: .06em 0; border-radius: .1em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.direct { background: var(--direct); }
mark.mixed { background: var(--mixed); }
mark.indirect { background: var(--indirect); }
mark.at { background: var(--at); }
a.named { color: inherit; text-decoration-color: var(--faint); text-decoration-thickness: .05em; }
h1 a.named { text-decoration: none; }
h1 a.named:hover { text-decoration: underline; }
a.named:hover { color: var(--link); text-decoration-color: currentcolor; }
.ref { font: 600 .64rem/0 var(--sans); -webkit-user-select: none; user-select: none; }
.ref a { text-decoration: none; padding: 0 .15em 0 .25em; }
.anchor { scroll-margin-top: 3rem; }
.marginal { font-size: .86rem; line-height: 1.3; padding: .1rem 0 .55rem; }
.text .marginal p { margin: 0; white-space: normal; }
.marginal .number { font: 600 .74rem var(--sans); text-decoration: none; margin-right: .3em; }
.how { font-size: .72rem; line-height: 1.4; color: var(--soft); font-variant-numeric: lining-nums; }
.how a { color: var(--soft); }
.how + .how { margin-top: .05rem; }
.marginal:target { background: var(--wash); outline: .3rem solid var(--wash); }
/* The quote that a link led to, among all that are marked. */
mark:has(> .anchor:target) { outline: .1rem solid var(--accent); }
.colophon { border-top: .2rem double var(--strong-rule); margin-top: 2rem; padding-top: .2rem; max-width: 40rem; font-size: .95rem; }
.colophon h2 { margin: 1.5rem 0 .3rem; }
.colophon > .small { margin-top: .7rem; }
dl > div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .8rem; padding: .28rem 0; border-bottom: 1px solid var(--rule); }
dt { font: .82rem/1.8 var(--sans); color: var(--soft); }
.hash { word-break: break-all; }

.steps { float: right; display: flex; gap: 1rem; font-size: .78rem; padding-top: 1.8rem; margin-left: 1rem; }
.reporters { font: .78rem/1.5 var(--sans); color: var(--soft); margin-bottom: .3rem; }
.speaking { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .9rem; margin: .3rem 0 .6rem; max-width: 40rem; font-size: .92rem; line-height: 1.45; }
.speaking h2 { font: .78rem var(--sans); color: var(--soft); margin: 0; }
.speaking ul { display: contents; }
.speaking details ul { display: flex; flex-wrap: wrap; gap: .1rem .9rem; }
.speaking summary, .fold summary { font: .78rem var(--sans); color: var(--soft); cursor: pointer; padding: .3rem 0; }
.fold { border-block: 1px solid var(--rule); margin: 0 0 .95em; }
.fold[open] summary { margin-bottom: .5rem; }
.at-hand { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem 1.2rem; margin-bottom: 1rem; }
.at-hand .key { margin: 0; }
.hiding { display: flex; flex-wrap: wrap; gap: .1rem 1rem; font: .78rem/1.6 var(--sans); color: var(--soft); font-variant-numeric: lining-nums; }
.hiding a { color: var(--soft); }
.jumps { float: right; font: .86rem/1.2 var(--sans); }
.jumps a { display: inline-block; min-width: 1.5rem; text-align: center; text-decoration: none; color: var(--soft); }
.beside { display: grid; gap: .8rem 2.4rem; margin-top: 2rem; max-width: 40rem; border-top: 1px solid var(--rule); padding-top: .8rem; font-size: .95rem; line-height: 1.3; }
.beside .kicker { display: block; }

/* A quote */
.exhibit .head { padding-bottom: .4rem; }
.exhibit h2, .colophon h2 { font: 600 .95rem var(--sans); font-variant-caps: all-small-caps; letter-spacing: .09em; }
.large { font-size: clamp(1.5rem, 4vw, 2.1rem); line-height: 1.28; letter-spacing: -.008em; text-wrap: pretty; white-space: pre-wrap; }
.long { font-size: 1.25rem; line-height: 1.45; letter-spacing: 0; }
.exhibit .who { font-size: 1.1rem; margin-top: .9rem; }
.context p + p { margin-top: .8em; }
.context { line-height: 1.58; white-space: pre-wrap; border-left: 1px solid var(--rule); padding-left: 1.1rem; }
.citation { background: var(--wash); padding: .8rem 1rem; border: 1px solid var(--rule); -webkit-user-select: all; user-select: all; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .92rem; line-height: 1.45; margin: 0; }
pre.citation { font: .74rem/1.5 var(--mono); }
.exhibit details { font-size: .86rem; margin-top: .5rem; }
.exhibit summary { font-family: var(--sans); cursor: pointer; padding: .2rem 0; }

/* What people decide */
.side-by-side { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
.side-by-side > * { min-width: 0; overflow-wrap: break-word; margin: .3rem 0; }
.quote-change { border-top: 1px solid var(--rule); margin-top: 1rem; padding-top: .9rem; }
.quote-change .quote { border: 0; padding: 0; }
.reading h2 { margin: 0 0 .4rem; font-size: 1rem; }
.reading h2 .doubt { font: .76rem/1.3 var(--sans); margin-left: .4em; }
.reading h3 { font: .76rem/1.4 var(--sans); color: var(--soft); margin: 0; }
.reading .context { margin-top: .7rem; font-size: .92rem; }
.reading.alike { color: var(--soft); }
.compared .same { color: var(--soft); }
del { text-decoration-thickness: 1px; }
ins { text-decoration: none; border-bottom: 2px solid; }
.decided, .withdrawn { font: .76rem/1.3 var(--sans); color: var(--accent); white-space: nowrap; }
.decided::before { content: "✓ "; }
.who .decided { margin-left: .35em; }
.withdrawn { font-variant-caps: all-small-caps; letter-spacing: .06em; font-size: .9rem; }
s { text-decoration-thickness: .07em; text-decoration-color: var(--accent); }
.judge { display: flex; flex-wrap: wrap; gap: .5rem; align-items: start; }
.judge summary, .button { display: inline-block; font: .9rem/1.3 var(--sans); color: var(--ink); background: var(--field); border: 1px solid var(--soft); border-radius: .15rem; padding: .4rem .9rem; text-decoration: none; cursor: pointer; list-style: none; }
.judge summary::-webkit-details-marker { display: none; }
.judge summary:hover, .button:hover { border-color: var(--accent); color: var(--accent); }
.judge details, .exhibit .judge details { margin: 0; }
.judge details[open] { flex: 1 1 100%; order: 1; font-size: 1rem; }
.judge details[open] summary { border-color: var(--accent); }
.decide label { display: block; font: .76rem/1.5 var(--sans); color: var(--soft); margin-top: .5rem; }
textarea { display: block; width: 100%; font: .95rem/1.4 var(--serif); color: var(--ink); background: var(--field); border: 1px solid var(--soft); border-radius: .15rem; padding: .4rem .55rem; resize: vertical; }
.choices { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .5rem; }
.quiet { background: none; color: var(--link); border-color: var(--rule); padding: .15rem .6rem; font-size: .8rem; }
.quiet:hover { background: none; color: var(--accent); border-color: var(--accent); }
.marginal .judge { gap: .3rem; margin-top: .35rem; }
.marginal .judge button, .marginal .judge summary, .marginal .judge .button { font-size: .74rem; padding: .15rem .5rem; }
.marginal .judge > .decide button { background: var(--field); color: var(--ink); border-color: var(--soft); }
.marginal .judge > .decide button:hover { border-color: var(--accent); color: var(--accent); }
.decisions li { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
.decisions .decide { margin-top: .35rem; }
.decisions .small { font-family: var(--sans); font-variant-numeric: lining-nums; font-size: .76rem; }
.reason { font-style: italic; color: var(--soft); white-space: pre-line; }
.keys:not([hidden]) { display: flex; flex-wrap: wrap; gap: .3rem .9rem; font: .82rem var(--sans); color: var(--soft); margin-bottom: 1rem; }
.shortcuts { margin-bottom: 1rem; font: .82rem var(--sans); color: var(--soft); }
.shortcuts p { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .9rem; margin: .3rem 0 0; }
kbd { font: .78rem var(--mono); border: 1px solid var(--soft); border-radius: .2rem; padding: .05rem .4rem; color: var(--ink); }
.latest { max-width: 40rem; background: var(--wash); padding: .5rem 1rem; margin: 1rem 0; }
.latest h2 { font: .76rem var(--sans); color: var(--soft); margin: 0; }
.latest .decisions li { border: 0; padding: .2rem 0; }
.review > li { max-width: 42rem; padding: 1.1rem 1rem 1.2rem; border-top: 1px solid var(--rule); border-left: .2rem solid transparent; }
.review > li:focus, .review:empty:focus { outline: none; }
.review > li[aria-current] { border-left-color: var(--accent); }
.review .context { border-left: 0; padding-left: 0; }
.review .who { margin-top: .5rem; }
.review .who::before { content: "— "; color: var(--soft); }
.review .who > a { font-weight: 700; }
.review .judge { margin-top: .7rem; }
.amount { margin-top: .8rem; }
.pairs { margin-top: .6rem; }
.pairs > li { max-width: none; }
.sides { display: grid; gap: 1.2rem 2.4rem; }
.side { min-width: 0; }
.side h2 { font-size: 1.25rem; margin: .4rem 0 .5rem; overflow-wrap: anywhere; }
.side dl > div { grid-template-columns: 4.2rem minmax(0, 1fr); padding: .2rem 0; }
.side dd { font-size: .92rem; line-height: 1.4; padding-top: .1rem; }
.side blockquote { font-size: 1.05rem; line-height: 1.4; margin-top: .6rem; }
.side blockquote a { color: inherit; text-decoration: none; }
.side blockquote a:hover { text-decoration: underline; text-decoration-thickness: .05em; }
.side li { padding: .2rem 0; font-size: .92rem; line-height: 1.4; }
.pairs .choices { margin-top: 1rem; }
.pairs .choices button, .pairs .judge button { color: var(--ink); background: var(--field); border-color: var(--soft); }
.pairs .choices button:hover, .pairs .judge button:hover { border-color: var(--accent); color: var(--accent); }
.pairs .judge { margin-top: 1rem; }
.pairs summary { font: .82rem var(--sans); color: var(--soft); cursor: pointer; padding: .4rem 0; }
.pairs details { max-width: 40rem; }
.commands { margin-top: .8rem; }
.commands li { padding: .1rem 0; }
.naming li { display: flex; gap: .6rem; align-items: baseline; padding: .45rem 0; border-bottom: 1px solid var(--rule); line-height: 1.4; }
.choose .naming label { font: inherit; color: inherit; margin: 0; }
.choose .apply { margin-top: .8rem; }
.choose { max-width: 40rem; }
.choose blockquote { font-size: 1.3rem; line-height: 1.35; }
.find { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .3rem .5rem; margin: 1.4rem 0 0; }
.find label { grid-column: 1 / -1; font: .82rem var(--sans); color: var(--soft); }
.choose h2 { font: 600 .95rem var(--sans); font-variant-caps: all-small-caps; letter-spacing: .09em; border-top: 1px solid var(--rule); padding-top: .5rem; margin: 1.6rem 0 .5rem; }
.candidates { display: grid; grid-template-columns: minmax(0, 1fr); gap: .4rem; }
.candidates button { background: var(--field); color: var(--ink); border-color: var(--soft); font-family: var(--serif); font-size: 1rem; }
.candidates button:hover { border-color: var(--accent); color: var(--accent); }
.candidates.few { display: flex; flex-wrap: wrap; }

@media (min-width: 44em) {
  .sides, .beside { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (min-width: 60em) {
  .columns { display: grid; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr); gap: 3.2rem; }
  .browse, .portrait, .exhibit { display: grid; grid-template-columns: minmax(0, 41rem) minmax(14rem, 1fr); gap: 3.5rem; align-items: start; }
  .browse .filters, .portrait .facts { grid-column: 2; grid-row: 1; }
  .browse .found, .portrait .found { grid-column: 1; grid-row: 1; min-width: 0; }
  .found > h2:first-child, .portrait .facts > h2:first-child { margin-top: 0; }
  .exhibit .evidence { padding-top: 1.9rem; }
  .exhibit .evidence h2 { margin-top: 0; }
  .exhibit .evidence dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .filters form { grid-template-columns: 1fr; }
  @supports selector(::details-content) {
    .filters summary { display: none; }
    .filters details::details-content { content-visibility: visible; display: block; block-size: auto; }
  }
  .stretch { display: grid; grid-template: "lead notes" auto "rest notes" 1fr / minmax(0, 40rem) minmax(0, 1fr); column-gap: 3rem; }
  .lead { grid-area: lead; }
  .rest { grid-area: rest; }
  .notes { grid-area: notes; padding-top: .3rem; }
}
@media (max-width: 59.99em) {
  .notes { border-left: .18rem solid var(--rule); padding-left: .8rem; margin: -.2rem 0 1.1rem; }
  .marginal { padding-bottom: .35rem; }
  .portrait .facts { margin-top: 2rem; }
}
@media (max-width: 36em) {
  html { font-size: 106.25%; }
  .inner .masthead { padding-top: .8rem; }
  .inner .seek { flex: 1 1 100%; }
  dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .masthead nav ul { gap: .2rem .9rem; }
  .quote-change .side-by-side { grid-template-columns: 1fr; }
}
@page { margin: 18mm 20mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --strong-rule: #000; --accent: #000; --link: #000; --faint: #888;
    --direct: transparent; --mixed: transparent; --indirect: transparent; --at: transparent; --field: #fff; --wash: #fff;
  }
  html { font-size: 10.5pt; }
  body { max-width: none; padding: 0; hanging-punctuation: none; }
  .masthead { padding-top: 0; }
  .masthead nav, .seek, .filters, .pager, .judge, .decide, .skip, .go, .more, .ways, .steps, .beside, .on-screen, details:not([open], .fold) { display: none; }
  /* Nothing of an article is left out on paper. */
  @supports selector(::details-content) {
    .fold { border: 0; }
    .fold summary { display: none; }
    .fold::details-content { content-visibility: visible; display: block; block-size: auto; }
  }
  .on-paper { display: inline; }
  a { color: inherit; text-decoration: none; }
  /* What hangs in the margin would be cut off at the edge of the paper's text: a quotation without its mark. */
  .hang { text-indent: 0; }
  /* Nor may a space at the end of a line hang beyond it. */
  .large { white-space: pre-line; }
  mark.direct, mark.mixed, mark.indirect, mark.at { text-decoration: underline .06em; text-underline-offset: .2em; }
  mark.indirect { text-decoration-style: dotted; }
  .hit { box-shadow: none; text-decoration: underline; }
  mark:has(> .anchor:target) { outline: none; }
  .head, .standfirst, .take, .quote, .story, .sheet, .chart, .colophon, table { max-width: none; }
  .stretch { display: grid; grid-template: "lead notes" auto "rest notes" 1fr / minmax(0, 1fr) 30%; column-gap: 2em; }
  .lead { grid-area: lead; } .rest { grid-area: rest; } .notes { grid-area: notes; border: 0; margin: 0; padding: 0; }
  .browse, .portrait, .exhibit { display: block; }
  .quote, .story, .marginal, .tally, .chart, .citation, dl > div, tr { break-inside: avoid; }
  h1, h2, h3, .sheet > .kicker, .sheet > h3, .sheet > .source, .quote > .kicker, .story > .kicker { break-after: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;

/** The path that it is served at, which changes with the contents, so that browsers may keep it. */
export const STYLESHEET_PATH: string = `/style-${createHash("sha256").update(STYLESHEET).digest("hex").slice(0, 12)}.css`;
