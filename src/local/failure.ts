const LONGEST = 300;
const NOISE = /^(\s+at |\s*\.\.\. \d+ more|Picked up |NOTE: |WARNING: |OpenJDK .* warning|\s*$)/;

/** One line, without terminal colours and not endless. */
function trimmed(text: string): string {
  const line = text.replaceAll(/\u001b\[[\d;]*m/g, '').replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
}

/** Host names say where somebody's company keeps its packages: nothing of them belongs in a message. */
function withoutHosts(line: string, output: string): string {
  const hosts = [...output.matchAll(/\bhttps?:\/\/([^/\s:)]+)/g)].map(([, host]) => host as string);
  const scrubbed = line
    .replaceAll(/\b(from|in)(?:\/to)? [^\s(]+ \(https?:[^)]*\)/g, '$1 the registry')
    .replaceAll(/transfer failed for https?:\/\/\S+?(?=:? |:?$)/g, 'transfer failed')
    .replaceAll(/https?:\/\/[^\s,)\]]+/g, 'the registry')
    .replaceAll(/Unknown host \S+?(?=:? |:?$)/g, 'unknown host')
    .replaceAll(/Connect to \S+( \[[^\]]*\])?/g, 'connecting')
    .replaceAll(/\[?[\w.-]*\/[\d.:a-f]+\]?/gi, (found) => (/\/\d+\.\d+/.test(found) ? 'the registry' : found));
  return hosts.reduce((text, host) => text.replaceAll(host, 'the registry'), scrubbed);
}

/**
 * What stopped Maven, from all that it printed:
 * "[ERROR] Plugin … could not be resolved: … Could not transfer artifact a:b:pom:1 from/to central (https://…): … Unknown host …"
 * → "Could not transfer artifact a:b:pom:1 from the registry: transfer failed: unknown host: Temporary failure in name resolution".
 */
export function mavenCause(output: string): string {
  const errors = output.split('\n').filter((line) => /\[ERROR\]\s+\S/.test(line));
  const line = (errors[0] ?? output.trim().split('\n').at(-1) ?? '').replace(/^.*?\[ERROR\]\s*/, '').replace(/ -> \[Help \d+\].*$/, '');
  const innermost = line.slice(Math.max(line.search(/Could not (transfer|find) /), 0));
  return trimmed(withoutHosts(innermost, output)) || 'Maven said nothing';
}

/**
 * What ended the JVM, from its stderr, without the stack trace:
 * "Exception in …\n\tat …\nCaused by: java.io.IOException: Disk quota exceeded\n\tat …" → "Disk quota exceeded".
 */
export function javaCause(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => !NOISE.test(line));
  // javac sums up with "error: compilation failed", so its first error says more than its last.
  const cause =
    lines.findLast((line) => line.startsWith('Caused by: ')) ??
    lines.find((line) => line.startsWith('error: ')) ??
    lines.slice(-2).join('; ');
  return trimmed(cause.replace(/^(error: |Caused by: |Exception in thread "[^"]*" )/, '').replace(/^([\w$]+\.)+[\w$]+: /, '')) || 'it said nothing';
}
