import { describe, expect, it } from "vitest";
import { ENGLISH } from "../../src/languages/en/english.ts";
import { parseDateline } from "../../src/wire/dateline.ts";

/** "printed dateline | places | agency", before the first words of a story. */
const DATELINES = [
  "WASHINGTON (Reuters) – | Washington | Reuters",
  "WASHINGTON  (Reuters) - | Washington | Reuters",
  "WASHINGTON (AP) — | Washington | AP",
  "WASHINGTON(AP)— | Washington | AP",
  "LONDON/AMSTERDAM (Reuters) - | London; Amsterdam | Reuters",
  "GUANGZHOU, China (Reuters) - | Guangzhou, China | Reuters",
  "MANCHESTER, N.H. - | Manchester, N.H. | ",
  "RENO, Nev. (AP) — | Reno, Nev. | AP",
  "CAMBRIDGE, Mass., Dec. 11 (UPI) — | Cambridge, Mass. | UPI",
  "BEIJING, April 16 (Xinhua) -- | Beijing | Xinhua",
  "Dec 29 (Reuters) - |  | Reuters",
  "(Reuters) - |  | Reuters",
  "(CNN) |  | CNN",
  "New York (AFP) – | New York | AFP",
  "Berlin (dpa) - | Berlin | dpa",
  "MOSCOW, April 16. /TASS/. | Moscow | TASS",
  "MOSCOW. April 16 (Interfax) - | Moscow | Interfax",
  "(ANSA) - ROME, APR 16 - | Rome | ANSA",
  "Madrid, Apr 16 (EFE).- | Madrid | EFE",
  "New Delhi, April 16 (PTI) | New Delhi | PTI",
  "SYDNEY, April 16 AAP - | Sydney | AAP",
  "ROME, Apr 16 2024 (IPS) - | Rome | IPS",
  "NEW YORK, April 16, 2024 /PRNewswire/ -- | New York | PRNewswire",
  "BOSTON--(BUSINESS WIRE)-- | Boston | BUSINESS WIRE",
  "ST. LOUIS — | St. Louis | ",
  "PORT-AU-PRINCE, Haiti (AP) — | Port-au-Prince, Haiti | AP",
  "XI'AN, China (Reuters) - | Xi'an, China | Reuters",
  "RIO DE JANEIRO (AP) — | Rio de Janeiro | AP",
  "McALLEN, Texas (AP) — | McALLEN, Texas | AP",
  "UNITED NATIONS (AP) — | United Nations | AP",
  "ABOARD THE PAPAL PLANE (AP) — | Aboard the Papal Plane | AP",
  "RAMALLAH, West Bank/JERUSALEM (Reuters) - | Ramallah, West Bank; Jerusalem | Reuters",
  "WASHINGTON and LIMA, Peru (AP) — | Washington; Lima, Peru | AP",
  "WASHINGTON, D.C. — | Washington, D.C. | ",
  "DOHA: | Doha | ",
  "LONDON, April 16: | London | ",
  "Washington — | Washington | ",
  "London CNN — | London | CNN",
  "LONDON (Thomson Reuters Foundation) - | London | Thomson Reuters Foundation",
  "PARIS (Exemple) – | Paris | Exemple",
  "LAGOS, Nigeria (AP) _ | Lagos, Nigeria | AP",
  "Pune (Maharashtra) [India], January 12 (ANI): | Pune (Maharashtra) [India] | ANI",
  "HARARE, Wednesday - | Harare | ",
  "LONDON, Tuesday, May 5: | London | ",
  "Watford, UK, 3 March 2020: | Watford, UK | ",
  "PARIS — AFP — | Paris | AFP",
  "CNN — |  | CNN",
  "ALBANY, N.Y. (March 3, 2020) – | Albany, N.Y. | ",
];

describe("datelines", () => {
  for (const row of DATELINES) {
    const [printed = "", places = "", agency = ""] = row.split(" | ").map((part) => part.trim());
    it(printed, () => {
      const text = `${printed} The ferry was late on Tuesday.`;
      const dateline = parseDateline(text, 0, text.length, ENGLISH);
      expect(dateline && text.slice(dateline.span.start, dateline.span.end)).toBe(printed);
      expect(dateline?.places.map((place) => place.name).join("; ")).toBe(places);
      expect(dateline?.agency?.name ?? "").toBe(agency);
    });
  }

  it("ends with a bar after a place that is sure, and may name an unknown place before a whole date", () => {
    for (const printed of [
      "ARDMORE, Pa. |",
      "WASHINGTON |",
      "LONDON (AP) |",
      "Ardmore, 2 March 2026 –",
      "Ardmore, March 2, 2026 –",
    ]) {
      const text = `${printed} “We could not,” said Mary Holt.`;
      const dateline = parseDateline(text, 0, text.length, ENGLISH);
      expect(dateline && text.slice(dateline.span.start, dateline.span.end)).toBe(printed);
    }
  });

  it.each([
    "The ferry (Oslo) - late on Tuesday.",
    "Washington-based officials said so.",
    "BREAKING — The ferry was late.",
    "WATCH: The ferry was late.",
    "SPORT | The ferry was late.",
    "Monday, 2 March 2026 – The ferry was late.",
    "Updated, 2 March 2026 – The ferry was late.",
    "Jo Finch, 2 March 2026 – The ferry was late.",
    "Ardmore, 2 March – The ferry was late.",
    "EXCLUSIVE - The ferry was late.",
    "UPDATE 2-Ferry was late.",
    "A ferry — late as ever — left on Tuesday.",
    "Lund (D-Nev.) – a senator – left.",
    "AP-US--Ferry, 130",
    "I — well, we — left.",
    "U.S. officials said so.",
    "",
  ])("there is none in “%s”", (text) => expect(parseDateline(text, 0, text.length, ENGLISH)).toBeNull());

  it("gives the span of each place and of the agency", () => {
    const text = "LIMA/RENO, Nev. (AP) — The ferry was late.";
    const dateline = parseDateline(text, 0, text.length, ENGLISH);
    const spans = [...(dateline?.places ?? []).map((place) => place.span), dateline?.agency?.span];
    expect(spans.map((span) => text.slice(span?.start, span?.end))).toEqual(["LIMA", "RENO, Nev.", "AP"]);
  });
});
