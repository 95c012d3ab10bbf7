/** SQL as values: text with its parameters beside it, so that no value is ever glued into a statement. */

export interface Sql {
  text: string;
  params: unknown[];
}

function isSql(value: unknown): value is Sql {
  return typeof value === 'object' && value !== null && 'text' in value && 'params' in value;
}

/** sql`t."number" = ${3}`: interpolated fragments are spliced in, everything else becomes a parameter. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  let text = strings[0] ?? '';
  const params: unknown[] = [];
  values.forEach((value, index) => {
    if (isSql(value)) {
      text += value.text;
      params.push(...value.params);
    } else {
      text += '?';
      params.push(value);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, params };
}

/** A piece of SQL written by us, with no parameters. */
export function raw(text: string): Sql {
  return { text, params: [] };
}

export function joinSql(parts: Sql[], separator: string): Sql {
  return { text: parts.map((part) => part.text).join(separator), params: parts.flatMap((part) => part.params) };
}

/** `WHERE a AND b`, or nothing. */
export function whereAll(conditions: Sql[]): Sql {
  if (conditions.length === 0) return raw('');
  return sql`WHERE ${joinSql(
    conditions.map((condition) => sql`(${condition})`),
    ' AND ',
  )}`;
}

/** `IN (?, ?, …)`; false for an empty list. */
export function oneOf(expression: string, values: readonly unknown[]): Sql {
  if (values.length === 0) return raw('1 = 0');
  return { text: `${expression} IN (${values.map(() => '?').join(', ')})`, params: [...values] };
}

/** Question marks numbered as PostgreSQL wants them. Our statements hold no literal question mark. */
export function numbered(text: string): string {
  let n = 0;
  return text.replaceAll('?', () => `$${++n}`);
}
