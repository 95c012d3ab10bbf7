/** The lowest layer of RFC 5545: escaping, parameter values and folding of single content lines. */

/** Line ends of every kind, Unicode's own among them: some readers cut a file at those too. */
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const halvesOfCharacters = /\p{Surrogate}/gu;
/** What one of the three above may touch, found fast: most text has none of it. */
const suspicious = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/;

/** Text with `\n` for every line end, without control characters, and with U+FFFD for halves of characters, so that every reader gets a whole file. */
function printable(value: string): string {
  if (!suspicious.test(value)) return value;
  return value.replace(lineEnds, '\n').replace(controls, '').replace(halvesOfCharacters, '\ufffd');
}

/** A TEXT value (RFC 5545, 3.3.11). */
export function escapeText(value: string): string {
  return printable(value)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** A parameter's value: caret encoded (RFC 6868) and quoted where it must be (RFC 5545, 3.2). */
export function escapeParameter(value: string): string {
  const encoded = printable(value).replace(/\^/g, '^^').replace(/"/g, "^'").replace(/\n/g, '^n');
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded;
}

const notForUris = /[^\x21-\x7e]|["<>\\^`{|}]/u;
const everyNotForUris = new RegExp(notForUris, 'gu');

/** A URI value (RFC 5545, 3.3.13), which is not TEXT: nothing is escaped with a backslash, what RFC 3986 does not allow is percent-encoded. */
export function escapeUri(value: string): string {
  if (!notForUris.test(value)) return value;
  return printable(value).replace(/\n/g, '').replace(everyNotForUris, encodeURIComponent);
}

const octetsOfLine = 75;

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** One content line with its CRLF, folded at 75 octets of UTF-8 without cutting a character (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  if (line.length * 3 <= octetsOfLine) return `${line}\r\n`;
  let folded = '';
  let from = 0;
  let room = octetsOfLine;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.codePointAt(at) ?? 0;
    const octets = octetsOf(code);
    if (octets > room) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      room = octetsOfLine - 1;
    }
    room -= octets;
    if (code > 0xffff) at += 1;
  }
  return `${folded}${line.slice(from)}\r\n`;
}
