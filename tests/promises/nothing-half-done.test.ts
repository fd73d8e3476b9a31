import { tryToBreak } from "./promise.ts";
import { BAD_FILES } from "./ways/09-bad-files.ts";
import { WHOLE_OR_ABSENT } from "./ways/10-whole-or-absent.ts";

tryToBreak(BAD_FILES, WHOLE_OR_ABSENT);
