// `npm start`: serves with the sample chairmanship and a one-time sign-in link, unless the environment says otherwise.
// The script in package.json says `exec` so that signals sent to npm arrive here, and repeats itself for the shell of Windows, which knows no `exec`.
process.env.SAMPLE_DATA ??= 'true';
process.env.SIGN_IN_LINK ??= 'true';
process.argv.splice(2, 0, 'serve');
await import('../chairboard.mjs');
