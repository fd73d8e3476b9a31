/** The signs that begin an item of a list: "• Ann Roe: …", "* CEO says …". */
export const BULLETS: ReadonlySet<string> = new Set(["•", "●", "▪", "*", "–", "-"]);
