/** Finds imports that come back to where they began. */

interface Importing {
  path: string;
  files: string[];
}

/** Each circle as its paths, the first again at the end. A circle is told once, where the search first meets it. */
export function importCycles(files: Importing[]): string[][] {
  const importsOf = new Map(files.map((file) => [file.path, file.files]));
  const done = new Set<string>();
  const way: string[] = [];
  const cycles: string[][] = [];
  const follow = (path: string): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path]);
    if (way.includes(path) || done.has(path)) return;
    way.push(path);
    for (const next of importsOf.get(path) ?? []) follow(next);
    way.pop();
    done.add(path);
  };
  for (const { path } of files) follow(path);
  return cycles;
}
