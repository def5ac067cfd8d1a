import { Argument, type Command } from 'commander';
import { record } from '../read/record.js';

const scripts = {
  bash: `_syria_2024() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$(syria-2024 complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}")" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _syria_2024 syria-2024`,
  zsh: `#compdef syria-2024
_syria_2024() { compadd -- \${(f)"$(syria-2024 complete -- "\${(@)words[2,CURRENT]}")"}; }
compdef _syria_2024 syria-2024`,
  fish: `complete -c syria-2024 -f -a '(syria-2024 complete -- (commandline -opc)[2..] (commandline -ct))'`,
};

export function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('a script that completes commands, options and places in a shell')
    .addArgument(new Argument('<shell>').choices(Object.keys(scripts)))
    .addHelpText('after', '\nExamples:\n  $ source <(syria-2024 completion bash)')
    .action((shell: keyof typeof scripts) => {
      process.stdout.write(`${scripts[shell]}\n`);
    });
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action((words: readonly string[]) => {
      process.stdout.write(`${candidates(program, words).join('\n')}\n`);
    });
}

/** What may stand where the last word stands: commands first, then a command's options, an option's words, places. */
function candidates(program: Command, words: readonly string[]): readonly string[] {
  const [name, ...rest] = words;
  const command = program.commands.find((one) => one.name() === name);
  if (rest.length === 0 || command === undefined)
    return program
      .createHelp()
      .visibleCommands(program)
      .map((one) => one.name());
  const [before, current = ''] = [rest.at(-2), rest.at(-1)];
  const option = command.options.find(({ long }) => long === before);
  if (option?.argChoices) return option.argChoices;
  if (current.startsWith('-')) return command.options.map(({ long, flags }) => long ?? flags);
  return record.dataset.places.map(({ id }) => id);
}
