import { isInvisible, isSpace, SPACE, unitAt } from "../text/characters.ts";

/** Collapses white space of any kind to one space, removes invisible characters and trims. */
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

/** Whether a name is printable ASCII without leading, trailing or repeated spaces, as most names are. */
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
