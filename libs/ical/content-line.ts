/** The lowest layer of RFC 5545: escaping, parameter values and folding of single content lines. */

/** Line ends of every kind, Unicode's own among them: some readers cut a file at those too. */
const lineEnd = '\\r\\n|[\\n\\r\\u000b\\u000c\\u0085\\u2028\\u2029]';
const control = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f]';

const textSpecials = new RegExp(`${lineEnd}|${control}|[\\\\;,]|\\p{Surrogate}`, 'gu');
const parameterSpecials = new RegExp(`${lineEnd}|${control}|["^]|\\p{Surrogate}`, 'gu');
const hiddenInUri = new RegExp(`${lineEnd}|${control}`, 'gu');

function escapeTextPart(part: string): string {
  if (part === '\\' || part === ';' || part === ',') return `\\${part}`;
  return replaceUnprintable(part, '\\n');
}

function escapeParameterPart(part: string): string {
  if (part === '^') return '^^';
  if (part === '"') return "^'";
  return replaceUnprintable(part, '^n');
}

function replaceUnprintable(part: string, lineBreak: string): string {
  if (/^\p{Surrogate}$/u.test(part)) return '\ufffd';
  return /[\n\r\u000b\u000c\u0085\u2028\u2029]/.test(part) ? lineBreak : '';
}

/** A TEXT value (RFC 5545, 3.3.11). Control characters are dropped and halves of characters become U+FFFD, so that every reader gets a whole file. */
export function escapeText(value: string): string {
  return value.replace(textSpecials, escapeTextPart);
}

/** A parameter's value: caret encoded (RFC 6868) and quoted where it must be (RFC 5545, 3.2). */
export function escapeParameter(value: string): string {
  const encoded = value.replace(parameterSpecials, escapeParameterPart);
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded;
}

/** A URI value (RFC 5545, 3.3.13), which is not TEXT: nothing is escaped with a backslash, what RFC 3986 does not allow is percent-encoded. */
export function escapeUri(value: string): string {
  return value
    .replace(hiddenInUri, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent);
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
