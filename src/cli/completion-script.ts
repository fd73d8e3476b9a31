import type { Command, Option } from "commander";

/** A command as completion sees it. */
interface Completed {
  /** The words that call it; empty for the program itself. */
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly CompletedOption[];
  /** The choices for its first argument, if it has any. */
  readonly choices: readonly Word[];
}

interface CompletedOption extends Word {
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

interface Word {
  readonly word: string;
  readonly description: string;
}

/**
 * A script for a shell that completes the commands, options and choices of a program, and file names everywhere else.
 */
export function completionScript(program: Command, shell: "bash" | "zsh" | "fish"): string {
  return SCRIPTS[shell](program.name(), findCommands(program));
}

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

function findCommands(program: Command): Completed[] {
  const everywhere = [...program.options.map(toOption), HELP_OPTION];
  const visit = (command: Command, path: string): Completed[] => [
    {
      path,
      commands: command.commands.map((below) => ({ word: below.name(), description: below.description() })),
      options: path === "" ? everywhere : [...command.options.map(toOption), ...everywhere],
      choices: (command.registeredArguments[0]?.argChoices ?? []).map((word) => ({ word, description: "" })),
    },
    ...command.commands.flatMap((below) => visit(below, `${path} ${below.name()}`.trim())),
  ];
  return visit(program, "");
}

const HELP_OPTION: CompletedOption = { word: "--help", description: "display help", takesValue: false, choices: [] };

function toOption({ long, short, description, required, optional, argChoices }: Option): CompletedOption {
  return { word: long ?? short ?? "", description, takesValue: required || optional, choices: argChoices ?? [] };
}

/** Options that take a value, so that the value is not taken for a command. */
function valueOptions(commands: readonly Completed[]): string[] {
  const words = commands.flatMap(({ options }) =>
    options.filter(({ takesValue }) => takesValue).map(({ word }) => word),
  );
  return [...new Set(words)].toSorted();
}

/** The choices of each option that has any, by "command option". */
function choicesByOption(commands: readonly Completed[]): (readonly [place: string, choices: readonly string[]])[] {
  return commands.flatMap(({ path, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(({ word, choices }) => [`${path} ${word}`, choices] as const),
  );
}

/** The words that may follow a command: those below it, or choices of its argument. */
function following({ commands, choices }: Completed): readonly Word[] {
  return commands.length > 0 ? commands : choices;
}

/** A loop that finds the command on the line, the same in bash and zsh: into `at`, up to the word `last`. */
function walk(commands: readonly Completed[], words: string, first: number, last: string): string {
  const paths = commands.filter(({ path }) => path !== "").map(({ path }) => quote(path));
  return `  local at='' i word
  for ((i = ${first}; i < ${last}; i++)); do
    word="\${${words}[i]}"
    case "$word" in
      ${valueOptions(commands).join("|")}) ((i++)) ;;
      -*) ;;
      *)
        case "\${at:+$at }$word" in
          ${paths.join("|")}) at="\${at:+$at }$word" ;;
        esac
        ;;
    esac
  done`;
}

function bashScript(name: string, commands: readonly Completed[]): string {
  const reply = (words: readonly string[]) => `COMPREPLY=($(compgen -W ${quote(words.join(" "))} -- "$current"))`;
  const afterOption = choicesByOption(commands).map(
    ([place, choices]) => `    ${quote(place)}) ${reply(choices)}; return ;;`,
  );
  const atCommand = commands.map((command) => {
    const { path, options } = command;
    return `    ${quote(path)})
      if [[ "$current" == -* ]]; then ${reply(options.map(({ word }) => word))}
      else ${reply(following(command).map(({ word }) => word))}; fi ;;`;
  });
  return `# bash completion of ${name}; made by "${name} completion bash"
_${name}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
${walk(commands, "COMP_WORDS", 1, "COMP_CWORD")}
  COMPREPLY=()
  case "$at $previous" in
${afterOption.join("\n")}
  esac
  case "$previous" in
    ${valueOptions(commands).join("|")}) return ;;
  esac
  case "$at" in
${atCommand.join("\n")}
  esac
}
complete -o default -F _${name} ${name}
`;
}

function zshScript(name: string, commands: readonly Completed[]): string {
  const described = (words: readonly Word[]) =>
    words
      .map(({ word, description }) =>
        quote(`${word.replaceAll(":", "\\:")}${description === "" ? "" : `:${description}`}`),
      )
      .join(" ");
  const afterOption = choicesByOption(commands).map(
    ([place, choices]) => `    ${quote(place)}) compadd -- ${choices.map(quote).join(" ")}; return ;;`,
  );
  const atCommand = commands.map((command) => {
    const words = following(command);
    const other = words.length === 0 ? "_files" : `found=(${described(words)}); _describe 'command' found`;
    return `    ${quote(command.path)})
      if [[ "$current" == -* ]]; then found=(${described(command.options)}); _describe 'option' found
      else ${other}; fi ;;`;
  });
  return `#compdef ${name}
# zsh completion of ${name}; made by "${name} completion zsh"
_${name}() {
  local current="\${words[CURRENT]}" previous="\${words[CURRENT-1]}"
  local -a found
${walk(commands, "words", 2, "CURRENT")}
  case "$at $previous" in
${afterOption.join("\n")}
  esac
  case "$previous" in
    ${valueOptions(commands).join("|")}) _files; return ;;
  esac
  case "$at" in
${atCommand.join("\n")}
  esac
}
if [[ "\${zsh_eval_context[-1]}" == loadautofunc ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function fishScript(name: string, commands: readonly Completed[]): string {
  const paths = commands.filter(({ path }) => path !== "").map(({ path }) => quote(path));
  const lines = commands.flatMap((command) => {
    const at = `complete -c ${name} -n ${quote(`__${name}_at ${quote(command.path)}`)}`;
    return [
      ...following(command).map(({ word, description }) => `${at} -f -a ${quote(word)} -d ${quote(description)}`),
      ...command.options.map(({ word, description, takesValue, choices }) => {
        const value = choices.length > 0 ? ` -x -a ${quote(choices.join(" "))}` : takesValue ? " -r" : "";
        return `${at} -l ${quote(word.replace(/^--/, ""))} -d ${quote(description)}${value}`;
      }),
    ];
  });
  return `# fish completion of ${name}; made by "${name} completion fish"
function __${name}_at
  set -l words (commandline -opc)
  set -l at ''
  set -l skip 0
  for word in $words[2..-1]
    if test $skip = 1
      set skip 0
    else if contains -- $word ${valueOptions(commands).join(" ")}
      set skip 1
    else if not string match -q -- '-*' $word
      set -l longer (string trim -- "$at $word")
      if contains -- $longer ${paths.join(" ")}
        set at $longer
      end
    end
  end
  test "$at" = "$argv[1]"
end
${lines.join("\n")}
`;
}

/** Quotes a word for a shell, so that nothing in it is expanded. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
