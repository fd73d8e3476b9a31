/** The signs with which the points of a list begin: "• Ann Roe: …", "* CEO says …". */
export const BULLETS: ReadonlySet<string> = new Set(["•", "●", "▪", "*", "–", "-"]);
