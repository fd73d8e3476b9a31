import { isInvisible, isSpace, SPACE, unitAt } from "../text/characters.ts";

/** White space of any kind collapsed to one space, invisible characters left out, trimmed. */
export function tidyName(printed: string): string {
  if (isTidy(printed)) return printed;
  let tidy = "";
  let gap = false;
  const { length } = printed;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(printed, at);
    if (isSpace(unit)) gap = tidy !== "";
    else if (!isInvisible(unit)) {
      if (gap) tidy += " ";
      gap = false;
      tidy += printed.charAt(at);
    }
  }
  return tidy;
}

/** Printable ASCII without spaces at the ends or in a row: most names are tidy as they stand. */
function isTidy(printed: string): boolean {
  let before = SPACE;
  const { length } = printed;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(printed, at);
    if (unit < SPACE || unit > 0x7e || (unit === SPACE && before === SPACE)) return false;
    before = unit;
  }
  return before !== SPACE;
}
