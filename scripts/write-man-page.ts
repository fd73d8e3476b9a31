/**
 * Writes man/onrecord.1 from the command line's own help:
 *
 *     npm run man
 *
 * @module
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { createProgram } from "../src/cli/program.ts";
import { SILENT_TERMINAL } from "../tests/helpers/silent-terminal.ts";
import { manPage } from "./man-page.ts";

mkdirSync("man", { recursive: true });
writeFileSync("man/onrecord.1", manPage(createProgram(SILENT_TERMINAL)));
