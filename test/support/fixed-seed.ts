/** Properties are tried on the same values every time: a red run must be red again. FAST_CHECK_SEED tries others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_240_410) });
