import { Argument, type Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** `onrecord completion SHELL`: prints a script that completes commands, options and their values. */
export function addCompletionCommand(program: Command, terminal: Terminal): void {
  program
    .command("completion")
    .description("print a script that completes commands and options in bash, zsh or fish")
    .addArgument(new Argument("<shell>", "which shell").choices(SHELLS))
    .addHelpText("after", HELP)
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { completionScript } = await import("./completion-script.ts");
      await terminal.write(completionScript(program, shell));
    });
}

const SHELLS = ["bash", "zsh", "fish"] as const;

const HELP = `
Examples:
  source <(onrecord completion bash)                                    in ~/.bashrc
  onrecord completion zsh > ~/.zfunc/_onrecord                          a folder of zsh's fpath
  onrecord completion fish > ~/.config/fish/completions/onrecord.fish`;
