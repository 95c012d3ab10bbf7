/** Measures what a calculation costs, on a machine that may be busy with something else. */

/** The processor's time, not the clock's, that a call takes in this process. */
export function millisecondsOf(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
