// Ends this process when the shell that npm put in front of it is gone.

/**
 * `npx chairboard` runs under `sh -c`, and a SIGTERM sent to npx reaches that shell alone: without this, the server would live on unseen.
 * A process that npm did not start may outlive its parent as it likes.
 */
export function endWithParent() {
  if (process.env.npm_command === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
