/**
 * The statements of a script as cypher-shell tells them apart: at “;”, but not within quotes, backticks or comments;
 * a backslash takes the next character with it. A rest that no “;” ends is refused.
 */
export function statementsOf(script: string): readonly string[] {
  const statements: string[] = [];
  let begin = 0;
  for (const { 0: token, index } of script.matchAll(/'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`[^`]*`|\/\/[^\n\r]*|\/\*[^]*?\*\/|;/g)) {
    if (token !== ';') continue;
    statements.push(script.slice(begin, index));
    begin = index + 1;
  }
  const rest = script.slice(begin);
  if (rest.trim() !== '') throw new Error(`no statement: ${rest.slice(0, 100)}`);
  return statements;
}
