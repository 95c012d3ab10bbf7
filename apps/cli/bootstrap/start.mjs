// `npm start`: serves with the sample chairmanship and a one-time sign-in link, unless the environment says otherwise.
process.env.SAMPLE_DATA ??= 'true';
process.env.SIGN_IN_LINK ??= 'true';
process.argv.splice(2, 0, 'serve');
await import('../chairboard.mjs');
