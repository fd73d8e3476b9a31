/** What `--thorough` does, in the help of each command that has it. */
export const THOROUGH = "let a second reader have a say (needs the package onrecord-second-reader; slow)";
