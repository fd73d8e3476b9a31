import { describe, expect, it } from "vitest";
import { parseName } from "../../src/names/parse-name.ts";

/** "given|family" with "-" for unknown. */
function parts(printed: string): string {
  const { givenName, familyName } = parseName(printed);
  return `${givenName ?? "-"}|${familyName ?? "-"}`;
}

describe("parseName", () => {
  it.each([
    ["Cheryl Goh Siew Hoon", "Cheryl Siew Hoon|Goh"],
    ["Winnie Tse Mei-kuen", "Winnie Mei-kuen|Tse"],
    ["Mary Lee Long", "Mary Lee|Long"],
    ["Jane Doe", "Jane|Doe"],
    ["J.D. Vance", "J.D.|Vance"],
    ["Mary-Kate O’Neill-Smith", "Mary-Kate|O’Neill-Smith"],
    ["St. John Smythe", "St. John|Smythe"],
    ["Kristin St. John", "Kristin|St. John"],
  ])("%s: the last word is the family name", (printed, expected) => {
    expect(parts(printed)).toBe(expected);
  });

  it.each([
    ["Ursula von der Leyen", "Ursula|von der Leyen"],
    ["Jan van der Berg", "Jan|van der Berg"],
    ["Mohammed bin Salman", "Mohammed|bin Salman"],
    ["Abdel Fattah el-Sisi", "Abdel Fattah|el-Sisi"],
    ["Gabriel García y Márquez", "Gabriel|García y Márquez"],
    ["Ngũgĩ wa Thiong’o", "Ngũgĩ|wa Thiong’o"],
    ["Robert De Niro", "Robert|De Niro"],
    ["Bill de Blasio", "Bill|de Blasio"],
    ["de Blasio", "-|de Blasio"],
    ["al-Assad", "-|al-Assad"],
    ["Hamad bin Rashid Al Tayer", "Hamad bin Rashid|Al Tayer"],
    ["Aoife Ní Dhuibhne", "Aoife|Ní Dhuibhne"],
    ["Conor Mac an tSaoir", "Conor|Mac an tSaoir"],
    ["Alexander Graf Lamberg", "Alexander|Graf Lamberg"],
  ])("%s: particles belong to the family name", (printed, expected) => {
    expect(parts(printed)).toBe(expected);
  });

  it.each([
    ["Van Jones", "Van|Jones"],
    ["Ben Kingsley", "Ben|Kingsley"],
  ])("%s: a capitalised first word is a given name", (printed, expected) => {
    expect(parts(printed)).toBe(expected);
  });

  it.each([
    ["Xi Jinping", "Jinping|Xi"],
    ["Tan Boon Keat", "Boon Keat|Tan"],
    ["Wang Yi", "Yi|Wang"],
    ["Kim Jong-un", "Jong-un|Kim"],
    ["Moon Jae In", "Jae In|Moon"],
    ["Tsai Ing-wen", "Ing-wen|Tsai"],
    ["Nguyễn Phú Trọng", "Phú Trọng|Nguyễn"],
  ])("%s: the family name stands first", (printed, expected) => {
    expect(parts(printed)).toBe(expected);
    expect(parseName(printed).sortName).toBe(printed);
  });

  it.each([
    ["Kim Basinger", "Kim|Basinger"],
    ["Lee Harvey Oswald", "Lee Harvey|Oswald"],
    ["Jack Ma", "Jack|Ma"],
    ["Viet Thanh Nguyen", "Viet Thanh|Nguyen"],
  ])("%s: no family name first without evidence", (printed, expected) => {
    expect(parts(printed)).toBe(expected);
  });

  it.each(["Suharto", "Aung San Suu Kyi", "", "…"])("%s: no parts are invented", (printed) => {
    expect(parts(printed)).toBe("-|-");
    expect(parseName(printed).name).toBe(printed);
  });

  it("keeps a suffix in the name and in the sort name", () => {
    expect(parseName("Martin Luther King, Jr.")).toEqual({
      name: "Martin Luther King, Jr.",
      givenName: "Martin Luther",
      familyName: "King",
      suffix: "Jr.",
      nickname: null,
      honorific: null,
      sortName: "King, Martin Luther, Jr.",
    });
    expect(parseName("Loudon Wainwright III").suffix).toBe("III");
  });

  it("leaves forms of address and degrees out", () => {
    expect(parseName("Dr. Anna Berg, MD").name).toBe("Anna Berg");
    expect(parseName("Sir Tom Hill")).toMatchObject({ name: "Tom Hill", honorific: "Sir" });
    expect(parseName("Jane Doe, Ph.D.").name).toBe("Jane Doe");
    expect(parts("Mr. Hill")).toBe("-|Hill");
  });

  it.each(["John “Ace” Doe", 'John "Ace" Doe', "John ‘Ace’ Doe", "John (Ace) Doe"])(
    "%s: reads the nickname",
    (name) => {
      expect(parseName(name)).toMatchObject({ name, nickname: "Ace", givenName: "John", familyName: "Doe" });
    },
  );

  it("reads names of other scripts as far as spaces show", () => {
    expect(parts("Владимир Зеленский")).toBe("Владимир|Зеленский");
    expect(parts("习近平")).toBe("-|-");
  });
});
