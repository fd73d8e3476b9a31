/** Loaded before the program: `onrecord-second-reader` is the stub beside this file, in all threads. */
import { register } from "node:module";

const stub = new URL("./stub-package.mjs", import.meta.url).href;
const hooks = `export const resolve = (name, context, next) =>
  name === "onrecord-second-reader" ? { url: ${JSON.stringify(stub)}, shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`, import.meta.url);
