import { InvalidArgumentError, Option } from 'commander';

/** Parsers of options: what they refuse is a wrong use, told by commander. */

/** One of the API's words, lower case accepted. */
export function oneOf<Word extends string>(words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const found = words.find((word) => word === text.trim().toUpperCase());
    if (found === undefined) throw new InvalidArgumentError(`Expected one of ${words.join(', ')}; got “${text}”.`);
    return found;
  };
}

/** Several of the API's words with commas between; `all` stands for those given. */
export function someOf<Word extends string>(words: readonly Word[], all: readonly Word[] = words): (text: string) => readonly Word[] {
  const read = oneOf(words);
  return (text) => (text.trim().toLowerCase() === 'all' ? all : [...new Set(text.split(',').map(read))]);
}

/** A whole number; the API says whether it is in range. */
export function whole(text: string): number {
  if (!/^-?\d{1,9}$/.test(text.trim())) throw new InvalidArgumentError(`Expected a whole number; got “${text}”.`);
  return Number(text);
}

export function jsonOption(): Option {
  return new Option('--json', 'print the data of the GraphQL answer as JSON');
}

/** The last lines of a command's help. */
export function example(line: string): string {
  return `\nExample:\n  $ ${line}`;
}

export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
