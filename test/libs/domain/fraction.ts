/** Exact fractions, so that what the domain calculates in doubles can be compared with what it ought to be. */

export interface Fraction {
  over: bigint;
  under: bigint;
}

export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [a, b] = [BigInt(over), BigInt(under)];
  return b < 0n ? { over: -a, under: -b } : { over: a, under: b };
}

/** A decimal such as 12.5 as the fraction that its digits say. */
export function decimal(value: number): Fraction {
  const [whole = '', digits = ''] = String(value).split('.');
  return fraction(BigInt(whole + digits), 10n ** BigInt(digits.length));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, fraction(-b.over, b.under));
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

export function divided(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over);
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.over * b.under < b.over * a.under;
}

export function isZero(a: Fraction): boolean {
  return a.over === 0n;
}

/** To so many decimals, halves up (there is nothing below 0 to show). */
export function shown(a: Fraction, decimals: number): number {
  const scale = 10n ** BigInt(decimals);
  return Number((a.over * scale * 2n + a.under) / (a.under * 2n)) / Number(scale);
}
