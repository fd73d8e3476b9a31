import { describe, expect, test } from "vitest";
import { textOfFragment } from "../../../src/sources/html/text-of-fragment.ts";

/** The lines of the text, each of which a blank line divides from the next. */
function linesOf(html: string): string[] {
  const text = textOfFragment(html);
  if (text === "") return [];
  expect(text.endsWith("\n")).toBe(true);
  return text.slice(0, -1).split("\n\n");
}

describe("blocks are lines that blank lines divide", () => {
  test("paragraphs and headings", () => {
    expect(textOfFragment("<h2>Floods</h2><p>The river rose.</p><p>It fell.</p>")).toBe(
      "Floods\n\nThe river rose.\n\nIt fell.\n",
    );
  });

  test("text beside blocks is a block of its own", () => {
    expect(linesOf("Before<div>within</div>after <b>bold</b>")).toEqual(["Before", "within", "after bold"]);
  });

  test("inline elements part no words", () => {
    expect(linesOf("<p>un<b>break</b>able, <span>said</span> <em>Mara Quill</em></p>")).toEqual([
      "unbreakable, said Mara Quill",
    ]);
  });

  test("marks of footnotes are no text, numbers that are raised are", () => {
    expect(
      linesOf(
        "<p>“In the eye<sup><a href='#n1'>1</a></sup> of all,”<sup>2</sup> said Holt.<sup>[3]</sup> " +
          "“No<a href='https://post.example/a#_ftn4'>[4]</a> <a href='#fn5'><sup>5</sup></a>more<a href='#5'><sup>a</sup></a>.”*</p>",
      ),
    ).toEqual(["“In the eye of all,” said Holt. “No more.”*"]);
    const raised =
      "<p>4 m<sup>2</sup>, the 2<sup>nd</sup>, £3.<sup>99</sup>, CO<a href='/co2'><sup>2</sup></a>, <a href='#3'>3</a></p>";
    expect(linesOf(raised)).toEqual(["4 m2, the 2nd, £3.99, CO2, 3"]);
    expect(linesOf("<p><a href='#_ftnref1'>[1]</a> The minutes.</p>")).toEqual(["[1] The minutes."]);
  });

  test("words that are struck out are no text: nobody stands by them", () => {
    const struck =
      "<p>“We sold <del>40</del> <ins>45</ins> boats, <s>not</s> <strike>never</strike> " +
      "<span style='color: red; text-decoration: line-through'>no</span> more,” <u>said</u> Holt.</p><del><p>Gone.</p></del>";
    expect(linesOf(struck)).toEqual(["“We sold 45 boats, more,” said Holt."]);
  });

  test("a drop cap that is a block begins the next one, where that goes on with its word", () => {
    expect(linesOf("<p><div class='drop-cap'>“T</div>he river rose,” she said.</p>")).toEqual([
      "“The river rose,” she said.",
    ]);
    expect(linesOf("<span class=dropcap>T</span>he river rose.")).toEqual(["The river rose."]);
    expect(linesOf("<div class=dropcap>A</div> river rose.")).toEqual(["A", "river rose."]);
    expect(linesOf("<div>T</div>he river rose.")).toEqual(["T", "he river rose."]);
  });

  test("items of lists, terms and what they mean", () => {
    expect(linesOf("<ul><li>one<li>two<ol><li>two and a half</ol></ul><dl><dt>ice<dd>cold</dl>")).toEqual([
      "one",
      "two",
      "two and a half",
      "ice",
      "cold",
    ]);
  });

  test("block quotes and captions", () => {
    expect(
      linesOf("<blockquote>Never.</blockquote><figure><img alt=x><figcaption>The harbour</figcaption></figure>"),
    ).toEqual(["Never.", "The harbour"]);
  });

  test("a row of a table is a line", () => {
    expect(linesOf("<table><caption>Votes</caption><tr><th>For<th>Against<tr><td>12<td><p>3</p></table>")).toEqual([
      "Votes",
      "For\tAgainst",
      "12\t3",
    ]);
  });

  test("a table that is there for layout is none", () => {
    expect(linesOf("<table><tr><td><p>One.</p><p>Two.</p><td>Three.</table>")).toEqual(["One.", "Two.", "Three."]);
  });
});

describe("line breaks", () => {
  test("one breaks the line, two divide paragraphs", () => {
    expect(linesOf("<p>Roses are red,<br>violets too.<br><br/>So it goes.</br></br>End.</p>")).toEqual([
      "Roses are red,\nviolets too.",
      "So it goes.",
      "End.",
    ]);
  });

  test("with white space between them", () => {
    expect(linesOf("One.<br>\n &nbsp;<br>\nTwo.")).toEqual(["One.", "Two."]);
  });

  test("preformatted lines are kept as lines", () => {
    expect(linesOf("<pre>a  b\nc\n\nd</pre>x\ny")).toEqual(["a b\nc", "d", "x y"]);
  });
});

describe("characters", () => {
  test("entities are resolved, also without a semicolon", () => {
    expect(linesOf("<p>Fish &amp; chips &lt;b&gt; caf&eacute; &#8220;ok&#x201D; A&ampB &unknown;</p>")).toEqual([
      "Fish & chips <b> café “ok” A&B &unknown;",
    ]);
  });

  test("white space is one space, no-break and thin spaces too", () => {
    expect(linesOf("<p>  10&nbsp;000\t\n 5&thinsp;%\u202f! </p>")).toEqual(["10 000 5 % !"]);
  });

  test("what is invisible is left out, what joins letters is not", () => {
    expect(linesOf("<p>Fr&shy;eight\u200b zone \u0645\u06cc\u200c\u062e</p>")).toEqual([
      "Freight zone \u0645\u06cc\u200c\u062e",
    ]);
  });

  test("q prints its marks", () => {
    expect(linesOf("<p><q>He said <q>no</q></q>, she said.</p>")).toEqual(["“He said ‘no’”, she said."]);
  });
});

test("what is no text leaves no trace", () => {
  const html =
    "<p>A<script>if (a<b) '</p>'</script><style>p{}</style><img alt='alt'><noscript>on</noscript><svg><title>t</title></svg>" +
    "<template>x</template><textarea>y</textarea><select><option>z</select><iframe>w</iframe><!-- v --></p>";
  expect(linesOf(html)).toEqual(["A"]);
});

test("what an attribute hides is left out", () => {
  expect(
    linesOf(
      "<p hidden>a</p><p style='color:red; display : NONE'>b</p><p style='visibility:hidden'>c</p><p style='display:block'>d</p>",
    ),
  ).toEqual(["d"]);
});

test("readings printed above characters are left out", () => {
  expect(linesOf("<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で</p>")).toEqual(["東京で"]);
});

test("links leave their text", () => {
  expect(linesOf("<p>As <a href='https://example.org/'>reported</a> before.</p>")).toEqual(["As reported before."]);
});

describe("broken markup", () => {
  test("end tags that are left out are put in", () => {
    expect(linesOf("<p>One<p>Two<div>Three<h2>Four<h3>Five</h3>Six")).toEqual([
      "One",
      "Two",
      "Three",
      "Four",
      "Five",
      "Six",
    ]);
  });

  test("end tags that close nothing are passed over", () => {
    expect(linesOf("</div></b><p>One</span> two</i></p></section><p>Three")).toEqual(["One two", "Three"]);
  });

  test("an end tag in a cell closes nothing around the table", () => {
    expect(linesOf("<div><table><tr><td>a</div>b<td>c</table>d</div>e")).toEqual(["ab\tc", "d", "e"]);
  });

  test("a tag that does not end, an entity that does not end", () => {
    expect(linesOf("<p>One &am")).toEqual(["One &am"]);
    expect(linesOf("<p>One <a href='x")).toEqual(["One"]);
  });

  test("empty input", () => {
    expect(textOfFragment("")).toBe("");
    expect(textOfFragment(" \n&nbsp;<p></p><br>")).toBe("");
  });
});

describe("hostile markup", () => {
  test.each([
    ["<div>", "</i>"],
    ["<b>", "</p>"],
    ["<table><tr><td>", "</div>"],
    ["<a href=x>", ""],
    ["<svg>", "</svg>"],
    ["<q><blockquote>", ""],
  ])("100,000 %s inside one another lose no text", (start, end) => {
    const text = textOfFragment(`<p>before</p>${start.repeat(100_000)}within${end.repeat(100_000)}`);
    expect(text).toContain("before");
    if (start !== "<svg>") expect(text).toContain("within");
  });

  test("an element after a closed pile of them is an element again", () => {
    expect(linesOf(`${"<div>".repeat(1000)}a${"</div>".repeat(1000)}<p>b</p><p>c</p>`)).toEqual(["a", "b", "c"]);
  });
});
