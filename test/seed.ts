import fc from 'fast-check';

/**
 * Properties are tried on the same inputs in every run, so that a red test means a change and not luck. To look further:
 *
 *     SEED=$RANDOM npm test
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? '20201026') });
